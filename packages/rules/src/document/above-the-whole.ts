import { placeOf } from '@rplan/syntax';
import { defineRule } from '../rule.js';
import { readCount } from './done-but-short.js';

/** A count above what it is counted of: `đạt 60/50`. More than was planned may be meant, so it is only pointed out. */
export const aboveTheWhole = defineRule<{ achieved: string }>({
  code: 'RP-DOC-016',
  family: 'document',
  severity: 'information',
  title: { vi: 'Số đạt được lớn hơn tổng số', en: 'A count above the whole' },
  message: {
    vi: ({ achieved }) =>
      `Đạt ${achieved}: số đạt được lớn hơn tổng số. Kiểm tra lại hai số; nếu vượt kế hoạch thì nêu ở ghi chú.`,
    en: ({ achieved }) =>
      `${achieved} is more than the whole. Check both numbers; say in a remark if more was done than planned.`,
  },
  on: {
    Achieved(achieved, { report }) {
      const count = readCount(achieved.ratio);
      if (count && count.part > count.whole)
        report({ at: placeOf(achieved), data: { achieved: achieved.ratio ?? '' } });
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }\ntiến độ T của K do VP ngày 15/7/2026 { cập nhật N { trạng thái đang thực hiện  «đạt 60/50» } }',
    passing:
      'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }\ntiến độ T của K do VP ngày 15/7/2026 { cập nhật N { trạng thái hoàn thành  đạt 50/50 } }',
  },
});
