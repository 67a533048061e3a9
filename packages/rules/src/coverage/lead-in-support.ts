import { placeOf, plainText } from '@rplan/syntax';
import type { Party } from '@rplan/syntax/ast';
import { isResponsibility } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';

/** The unit that leads a task also stands among those that support it. A group that holds the lead is meant as "the others". */
export const leadInSupport = defineRule<{ party: string }>({
  code: 'RP-COVER-004',
  family: 'coverage',
  severity: 'warning',
  title: { vi: 'Đơn vị chủ trì cũng là đơn vị phối hợp', en: 'The lead is also in support' },
  message: {
    vi: ({ party }) => `“${party}” vừa chủ trì vừa phối hợp cùng một nhiệm vụ.`,
    en: ({ party }) => `“${party}” both leads and supports the same task.`,
  },
  on: {
    Task(task, { report }) {
      const roles = task.items.filter(isResponsibility);
      const leads = new Set<Party>();
      for (const { role, parties } of roles) {
        if (role === 'lead' || role === 'joint lead')
          for (const { party } of parties) if (party?.ref) leads.add(party.ref);
      }
      for (const { role, parties } of roles) {
        if (role !== 'support') continue;
        for (const mention of parties) {
          const party = mention.party?.ref;
          if (party && leads.has(party)) report({ at: placeOf(mention), data: { party: plainText(party.title) } });
        }
      }
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\ncơ quan STC "Sở"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  phối hợp STC, «VP»  thời hạn thường xuyên } }',
    passing:
      'cơ quan VP "Văn phòng"\ncơ quan STC "Sở"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  phối hợp STC  thời hạn thường xuyên } }',
  },
});
