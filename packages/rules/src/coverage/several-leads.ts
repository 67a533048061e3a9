import { placeOf } from '@rplan/syntax';
import { defineRule } from '../rule.js';

/** Several units behind `chủ trì`: then nobody is the one accountable. Sharing is said with `đồng chủ trì`. */
export const severalLeads = defineRule<{ count: number }>({
  code: 'RP-COVER-005',
  family: 'coverage',
  severity: 'warning',
  title: { vi: 'Nhiều đơn vị cùng chủ trì', en: 'Several leads' },
  message: {
    vi: ({ count }) =>
      `${count} đơn vị cùng chủ trì. Chọn một đơn vị, hoặc viết đồng chủ trì nếu cùng chịu trách nhiệm.`,
    en: ({ count }) => `${count} units lead. Choose one, or write joint lead if they are accountable together.`,
  },
  on: {
    Responsibility(responsibility, { report }) {
      const { role, parties } = responsibility;
      if (role === 'lead' && parties.length > 1)
        report({ at: placeOf(responsibility, 'parties', 1), data: { count: parties.length } });
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\ncơ quan STC "Sở"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP, «STC»  thời hạn thường xuyên } }',
    passing:
      'cơ quan VP "Văn phòng"\ncơ quan STC "Sở"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { đồng chủ trì VP, STC  thời hạn thường xuyên } }',
  },
});
