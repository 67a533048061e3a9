import { placeOf, wordsOf } from '@rplan/syntax';
import type { Deadline } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { vaguenessOf } from '../../open-work.js';
import type { RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

type Vague = { written: string; kind: 'words' | 'periodic' | 'undated' };

/** A deadline that names no day: own words, "periodic" without a period, or "undated". `Thường xuyên` is an answer, not a gap. */
export const rule = defineRule<Vague>({
  code: 'RP-DATE-002',
  severity: 'warning',
  title: { vi: 'Thời hạn không xác định được ngày', en: 'A deadline that names no day' },
  message: {
    vi: ({ written, kind }) =>
      kind === 'periodic'
        ? 'Thời hạn “định kỳ” chưa nói bao lâu một lần. Viết hằng tuần, hằng tháng, hằng quý, 6 tháng một lần hoặc hằng năm.'
        : kind === 'undated'
          ? 'Thời hạn còn để ngỏ.'
          : `Thời hạn “${written}” không cho biết ngày nào.`,
    en: ({ written, kind }) =>
      kind === 'periodic'
        ? 'A periodic deadline without a period. Write weekly, monthly, quarterly, half-yearly or yearly.'
        : kind === 'undated'
          ? 'The deadline is left open.'
          : `The deadline “${written}” names no day.`,
  },
  page: {
    why: {
      vi: 'Đã gặp kế hoạch khoảng mười tám nhiệm vụ mà không có ngày nào, chỉ “thường xuyên”, “kịp thời”, và báo cáo ghi “Định kỳ.” không nói bao lâu một lần.',
      en: 'A real plan had some eighteen tasks and no day, only “constantly” and “in time”; a report said “Periodic.” and not how often.',
    },
    whatToDo: {
      vi: 'Ghi ngày, quý, hoặc chu kỳ (hằng tháng, hằng quý).',
      en: 'Write a day, a quarter, or a period (monthly, quarterly).',
    },
    limits: {
      vi: '“Thường xuyên” là câu trả lời hợp lệ. Không xét hạn có hợp lý hay không.',
      en: '“Thường xuyên” is an answer. Whether the deadline is sensible is not looked at.',
    },
  },
  on: {
    Due: (due, context) => look(due, 'deadline', due.deadline, context),
    // What cannot be read here moves no deadline, and finishes nothing.
    Extension: (extension, context) => look(extension, 'point', extension.point, context),
    Finished: (finished, context) => look(finished, 'point', finished.point, context),
  },
});

function look(node: AstNode, property: string, deadline: Deadline | undefined, { report }: RuleContext<Vague>): void {
  const kind = deadline && vaguenessOf(deadline);
  if (!deadline || !kind) return;
  report({ at: placeOf(node, property), data: { written: wordsOf(deadline, 'vi'), kind } });
}
