import { placeOf } from '@rplan/syntax';
import type { Responsibility } from '@rplan/syntax/ast';
import { isResponsibility } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';

/** Several units after `chủ trì`: then nobody is the one accountable. Sharing is said with `đồng chủ trì`. */
export const rule = defineRule<{ count: number; apart?: true }>({
  code: 'RP-COVER-005',
  severity: 'warning',
  title: { vi: 'Nhiều đơn vị cùng chủ trì', en: 'Several leads' },
  message: {
    vi: ({ count }) =>
      `${count} đơn vị cùng chủ trì. Chọn một đơn vị, hoặc viết đồng chủ trì nếu cùng chịu trách nhiệm.`,
    en: ({ count }) => `${count} units lead. Choose one, or write joint lead if they are accountable together.`,
  },
  page: {
    why: {
      vi: 'Nhiều đơn vị “chủ trì” thì không rõ ai tổng hợp, ai báo cáo; phân công cần rõ người, rõ việc.',
      en: 'With several leads nobody knows who gathers and who reports.',
    },
    whatToDo: {
      vi: 'Chọn một đơn vị, hoặc ghi “đồng chủ trì” (có gợi ý).',
      en: 'Choose one, or write “joint lead” (a fix does it).',
    },
    limits: {
      vi: 'Một nhóm (“các xã”) đứng chủ trì được coi là một.',
      en: 'A group that leads counts as one.',
    },
  },
  on: {
    Responsibility(responsibility, { report }) {
      const { role, parties } = responsibility;
      if (role === 'lead' && parties.length > 1)
        report({ at: placeOf(responsibility, 'parties', 1), data: { count: parties.length } });
      const earlier = role === 'lead' && parties.length > 0 ? leadBefore(responsibility) : undefined;
      if (!earlier) return;
      report({
        at: placeOf(responsibility),
        data: { count: earlier.parties.length + parties.length, apart: true },
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
