import { placeOf } from '@rplan/syntax';
import { isAchieved, isStatus, isTarget } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';

/** A report calls a task done and counts less than the whole: `hoàn thành`, `đạt 40/50`. Where the task has a target, less may be enough. */
export const doneButShort = defineRule<{ achieved: string }>({
  code: 'RP-DOC-015',
  family: 'document',
  severity: 'warning',
  title: { vi: 'Hoàn thành nhưng số liệu chưa đủ', en: 'Done, but counted short' },
  message: {
    vi: ({ achieved }) => `Ghi “hoàn thành” nhưng mới đạt ${achieved}. Ghi “hoàn thành một phần” hoặc sửa số liệu.`,
    en: ({ achieved }) => `It says “done”, but ${achieved} are achieved. Write “partly done”, or correct the count.`,
  },
  on: {
    Update(update, { report }) {
      const status = update.items.find(isStatus)?.status;
      const achieved = update.items.find(isAchieved);
      const count = readCount(achieved?.ratio);
      if (status !== 'done' || !achieved || !count || count.part >= count.whole) return;
      if (update.tasks.some(({ ref }) => ref?.items.some(isTarget))) return;
      report({ at: placeOf(achieved), data: { achieved: achieved.ratio ?? '' } });
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }\ntiến độ T của K do VP ngày 15/7/2026 { cập nhật N { trạng thái hoàn thành  «đạt 40/50» } }',
    passing:
      'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }\ntiến độ T của K do VP ngày 15/7/2026 { cập nhật N { trạng thái hoàn thành một phần  đạt 40/50 } }',
  },
});

/** `40/50`. */
export function readCount(ratio: string | undefined): { readonly part: number; readonly whole: number } | undefined {
  const [part, whole] = ratio?.split('/').map(Number) ?? [];
  return part === undefined || whole === undefined || Number.isNaN(part + whole) ? undefined : { part, whole };
}
