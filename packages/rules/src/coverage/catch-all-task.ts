import { placeOf } from '@rplan/syntax';
import type { Task } from '@rplan/syntax/ast';
import { isFixes } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';

/** A finding met only by a task that fixes every finding of the document: covered on paper, with no task of its own. */
export const catchAllTask = defineRule<{ finding: string; task: string }>({
  code: 'RP-COVER-007',
  family: 'coverage',
  severity: 'information',
  title: { vi: 'Tồn tại không có nhiệm vụ riêng', en: 'A finding without a task of its own' },
  message: {
    vi: ({ finding, task }) => `Tồn tại ${finding} chỉ được xử lý bởi ${task}, nhiệm vụ khắc phục mọi tồn tại.`,
    en: ({ finding, task }) => `Finding ${finding} is met only by ${task}, which fixes every finding.`,
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
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" {\n  chủ trì VP\n  thời hạn thường xuyên\n  tồn tại «T1» "Chậm."\n  tồn tại T2 "Sai."\n  nhiệm vụ N1 "Sửa mọi việc." { khắc phục T1, T2 }\n  nhiệm vụ N2 "Sửa việc hai." { khắc phục T2 }\n}',
    passing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" {\n  chủ trì VP\n  thời hạn thường xuyên\n  tồn tại T1 "Chậm."\n  tồn tại T2 "Sai."\n  nhiệm vụ N1 "Sửa việc một." { khắc phục T1 }\n  nhiệm vụ N2 "Sửa việc hai." { khắc phục T2 }\n}',
  },
});

/** Whether a task fixes so many findings. Most tasks name too few to be looked at. */
function fixesEach({ items }: Task, count: number): boolean {
  const named = items.filter(isFixes).flatMap(({ findings }) => findings);
  return named.length >= count && new Set(named.flatMap(({ ref }) => ref ?? [])).size === count;
}
