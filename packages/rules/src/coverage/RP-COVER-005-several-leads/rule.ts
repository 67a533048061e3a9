import { placeOf } from '@rplan/syntax';
import type { Responsibility } from '@rplan/syntax/ast';
import { isResponsibility } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/**
 * Two lines of `chủ trì` in one task: most often the second was to take the place of the first. Several units on one line are meant: in real tables
 * every third task has them.
 */
export const rule = defineRule<{ count: number }>({
  code: 'RP-COVER-005',
  severity: 'warning',
  title: { vi: 'Ghi chủ trì hai lần', en: 'Leads on two lines' },
  message: {
    vi: ({ count }) =>
      `Chủ trì ghi ở hai dòng, cộng lại là ${count} đơn vị. Bỏ một dòng, hoặc ghi chung một dòng nếu cùng chủ trì.`,
    en: ({ count }) =>
      `Two lines name leads, ${count} units together. Take one away, or write one line if all of them lead.`,
  },
  page: {
    why: {
      vi: 'Dòng ghi sau thường để thay dòng trước; để cả hai thì văn bản in ra hai đơn vị chủ trì.',
      en: 'The later line was often meant to replace the earlier one; with both, two leads are printed.',
    },
    whatToDo: {
      vi: 'Bỏ dòng thừa; nhiều đơn vị cùng chủ trì thì ghi trên một dòng, hoặc ghi “đồng chủ trì”.',
      en: 'Take one line away; several units that lead stand on one line, or after “joint lead”.',
    },
    limits: {
      vi: 'Nhiều đơn vị trên một dòng, hoặc một nhóm (“các xã”) đứng chủ trì, là bình thường.',
      en: 'Several units on one line, and a group that leads, are usual.',
    },
  },
  on: {
    Responsibility(responsibility, { report }) {
      const { role, parties } = responsibility;
      const earlier = role === 'lead' && parties.length > 0 ? leadBefore(responsibility) : undefined;
      if (!earlier) return;
      report({
        at: placeOf(responsibility),
        data: { count: earlier.parties.length + parties.length },
        related: [{ place: placeOf(earlier), message: { vi: 'Chủ trì ghi trước', en: 'The lead before' } }],
      });
    },
  },
});

/** Another line of `chủ trì` before this one in the same block. */
function leadBefore(responsibility: Responsibility): Responsibility | undefined {
  const { items } = responsibility.$container as { items?: readonly { $type: string }[] };
  for (const item of items ?? []) {
    if (item === responsibility) return undefined;
    if (isResponsibility(item) && item.role === 'lead' && item.parties.length > 0) return item;
  }
  return undefined;
}
