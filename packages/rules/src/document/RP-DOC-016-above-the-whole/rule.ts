import { achievedIn, placeOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';
import { againstWhole, writtenCount } from '../count.js';

/** A count above what it is counted of: `đạt 60/50`. More than was planned may be meant, so it is only pointed out. */
export const rule = defineRule<{ achieved: string }>({
  code: 'RP-DOC-016',
  severity: 'information',
  title: { vi: 'Số đạt được lớn hơn tổng số', en: 'A count above the whole' },
  message: {
    vi: ({ achieved }) =>
      `Đạt ${achieved}: số đạt được lớn hơn tổng số. Kiểm tra lại hai số; nếu vượt kế hoạch thì nêu ở ghi chú.`,
    en: ({ achieved }) =>
      `${achieved} is more than the whole. Check both numbers; say in a remark if more was done than planned.`,
  },
  page: {
    why: {
      vi: 'Gõ đảo hai số (60/50) là lỗi thường gặp trong bảng tiến độ; cũng có thể là vượt kế hoạch.',
      en: 'Two numbers in the wrong order (60/50) are common in tables of progress; more than planned may be meant too.',
    },
    whatToDo: {
      vi: 'Kiểm tra hai số; nếu vượt kế hoạch thì nêu ở ghi chú.',
      en: 'Check both numbers; say in a remark if more was done than planned.',
    },
    limits: {
      vi: 'Tỷ lệ phần trăm có lời đi kèm (của cái gì) không xét.',
      en: 'Percentages of something that is named are not looked at.',
    },
  },
  on: {
    Update(update, { report }) {
      for (const achieved of achievedIn(update.items))
        if (againstWhole(achieved) === 'above')
          report({ at: placeOf(achieved.node), data: { achieved: writtenCount(achieved) } });
    },
  },
});
