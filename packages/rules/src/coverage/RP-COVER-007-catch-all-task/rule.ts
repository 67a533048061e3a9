import { placeOf } from '@rplan/syntax';
import type { Task } from '@rplan/syntax/ast';
import { isFixes } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** A finding met only by a task that fixes every finding of the document: covered on paper, with no task of its own. */
export const rule = defineRule<{ finding: string; task: string }>({
  code: 'RP-COVER-007',
  severity: 'information',
  title: { vi: 'Tồn tại không có nhiệm vụ riêng', en: 'A finding without a task of its own' },
  message: {
    vi: ({ finding, task }) => `Tồn tại ${finding} chỉ được xử lý bởi ${task}, nhiệm vụ khắc phục mọi tồn tại.`,
    en: ({ finding, task }) => `Finding ${finding} is met only by ${task}, which fixes every finding.`,
  },
  page: {
    why: {
      vi: 'Một nhiệm vụ “khắc phục mọi tồn tại” che hết các tồn tại mà không nói làm gì; đã gặp ở câu đầu của một công văn.',
      en: 'A task that “fixes every finding” covers them all and says what to do about none; a real letter began with one.',
    },
    whatToDo: {
      vi: 'Thêm nhiệm vụ riêng cho tồn tại.',
      en: 'Add a task of its own.',
    },
    limits: {
      vi: 'Chỉ xét văn bản có từ hai tồn tại.',
      en: 'Only documents with two findings or more.',
    },
  },
  on: {
    AuthoredDocument(document, { factsOf, report }) {
      const { work, fixers } = factsOf(document);
      if (work.findings.length < 2) return;
      const catchAll = work.tasks.find((task) => fixesEach(task, work.findings.length));
      if (!catchAll) return;
      for (const finding of work.findings) {
        const [only, ...others] = fixers.get(finding) ?? [];
        if (only !== catchAll || others.length > 0 || !finding.name) continue;
        report({ at: placeOf(finding, 'name'), data: { finding: finding.name, task: catchAll.name ?? '' } });
      }
    },
  },
});

/** Whether a task fixes so many findings. Most tasks name too few to be looked at. */
function fixesEach({ items }: Task, count: number): boolean {
  const named = items.filter(isFixes).flatMap(({ findings }) => findings);
  return named.length >= count && new Set(named.flatMap(({ ref }) => ref ?? [])).size === count;
}
