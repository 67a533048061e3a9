import { achievedIn, placeOf, statusIn } from '@rplan/syntax';
import { isTarget } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';
import { againstWhole, writtenCount } from '../count.js';

/** A report calls a task done and counts less than the whole: `hoàn thành`, `đạt 40/50`. Where the task has a target, less may be enough. */
export const rule = defineRule<{ achieved: string }>({
  code: 'RP-DOC-015',
  severity: 'warning',
  title: { vi: 'Hoàn thành nhưng số liệu chưa đủ', en: 'Done, but counted short' },
  message: {
    vi: ({ achieved }) => `Ghi “hoàn thành” nhưng mới đạt ${achieved}. Ghi “hoàn thành một phần” hoặc sửa số liệu.`,
    en: ({ achieved }) => `It says “done”, but ${achieved} are achieved. Write “partly done”, or correct the count.`,
  },
  page: {
    why: {
      vi: 'Báo cáo ghi “hoàn thành” trong khi số liệu mới đạt một phần làm bảng theo dõi đóng nhiệm vụ sớm.',
      en: 'A report that says “done” with a count that is short closes the task too early.',
    },
    whatToDo: {
      vi: 'Ghi “hoàn thành một phần”, hoặc sửa số liệu.',
      en: 'Write “partly done”, or correct the count.',
    },
    limits: {
      vi: 'Nhiệm vụ có chỉ tiêu riêng không xét: đạt chỉ tiêu có thể chưa hết tổng số. Tỷ lệ phần trăm có lời đi kèm (của cái gì) không xét.',
      en: 'Tasks with a target are not looked at, for less than all may be enough; nor are percentages of something that is named.',
    },
  },
  on: {
    Update(update, { report }) {
      const [achieved] = achievedIn(update.items);
      if (statusIn(update.items)?.kind !== 'done' || !achieved || againstWhole(achieved) !== 'below') return;
      if (update.tasks.some(({ ref }) => ref?.items.some(isTarget))) return;
      report({ at: placeOf(achieved.node), data: { achieved: writtenCount(achieved) } });
    },
  },
});
