import { placeOf } from '@rplan/syntax';
import { isAchieved, isStatus, isTarget } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';
import { readCount } from '../count.js';

/** A report calls a task done and counts less than the whole: `hoàn thành`, `đạt 40/50`. Where the task has a target, less may be enough. */
export const rule = defineRule<{ achieved: string }>({
  code: 'RP-DOC-015',
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
});
