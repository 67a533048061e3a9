import { placeOf, plainText, spell } from '@rplan/syntax';
import { isVagueDeadline } from '@rplan/syntax/ast';
import { vaguenessOf } from '../open-work.js';
import { defineRule } from '../rule.js';

/** A deadline that names no day: own words, "periodic" without a period, or "undated". `Thường xuyên` is an answer, not a gap. */
export const vagueDeadline = defineRule<{ written: string; kind: 'words' | 'periodic' | 'undated' }>({
  code: 'RP-DATE-002',
  family: 'dates',
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
  on: {
    Due(due, { report }) {
      const { deadline } = due;
      const kind = deadline && vaguenessOf(deadline);
      if (!deadline || !kind) return;
      const written = isVagueDeadline(deadline) ? plainText(deadline.text) : spell(kind, 'vi');
      report({ at: placeOf(due, 'deadline'), data: { written, kind } });
    },
  },
  examples: {
    failing: 'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Báo cáo." { chủ trì VP  thời hạn «định kỳ» } }',
    passing: 'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Báo cáo." { chủ trì VP  thời hạn hằng quý } }',
  },
});
