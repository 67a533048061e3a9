import { placeOf, plainText } from '@rplan/syntax';
import type { Party } from '@rplan/syntax/ast';
import { isResponsibility } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** The unit that leads a task also stands among those that support it. A group that holds the lead is meant as "the others". */
export const rule = defineRule<{ party: string }>({
  code: 'RP-COVER-004',
  severity: 'warning',
  title: { vi: 'Đơn vị chủ trì cũng là đơn vị phối hợp', en: 'The lead is also in support' },
  message: {
    vi: ({ party }) => `“${party}” vừa chủ trì vừa phối hợp cùng một nhiệm vụ.`,
    en: ({ party }) => `“${party}” both leads and supports the same task.`,
  },
  page: {
    why: {
      vi: 'Một đơn vị vừa chủ trì vừa phối hợp cùng một việc là chép thừa.',
      en: 'A unit that leads need not support itself; it was copied.',
    },
    whatToDo: {
      vi: 'Bỏ đơn vị chủ trì khỏi “phối hợp” (có gợi ý).',
      en: 'Take the lead out of support (a fix does it).',
    },
    limits: {
      vi: 'Nhóm có đơn vị chủ trì (“các sở”) được hiểu là các đơn vị còn lại.',
      en: 'A group with the lead in it means the others.',
    },
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
});
