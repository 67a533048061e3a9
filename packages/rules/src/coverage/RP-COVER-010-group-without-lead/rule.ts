import { placeOf } from '@rplan/syntax';
import type { Section } from '@rplan/syntax/ast';
import { isResponsibility, isSection, isTask } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

type Leaderless = { title: string; led: number };

/**
 * Groups of tasks side by side of which most name who leads them and one does not: it was forgotten, or it falls to whoever leads all of
 * them. Where nobody leads it at all, each of its tasks is reported instead.
 */
export const rule = defineRule<Leaderless>({
  code: 'RP-COVER-010',
  severity: 'warning',
  title: { vi: 'Nhóm nhiệm vụ chưa giao riêng cho ai', en: 'A group of tasks that nobody was given' },
  message: {
    vi: ({ led }) => `${led} nhóm bên cạnh có đơn vị chủ trì riêng, nhóm này thì không.`,
    en: ({ led }) => `${led} groups beside it name who leads them, this one does not.`,
  },
  page: {
    why: {
      vi: 'Đã gặp văn bản có nhóm a), b) ghi phòng phụ trách trong ngoặc, nhóm c) thì không: bỏ sót, hoặc do đơn vị chung phụ trách mà không nói rõ.',
      en: 'A real letter named the office of groups a) and b), and not of c): it was forgotten, or falls to whoever leads all and does not say so.',
    },
    whatToDo: {
      vi: 'Ghi “chủ trì” cho nhóm ấy.',
      en: 'Name the lead of that group.',
    },
    limits: {
      vi: 'Chỉ báo khi đa số nhóm bên cạnh có đơn vị riêng.',
      en: 'Reported only where most groups beside it have one.',
    },
  },
  on: {
    AuthoredDocument: (document, { factsOf, report }) => {
      const { work } = factsOf(document);
      const isLed = (section: Section) =>
        tasksIn(section).every((task) => {
          const parties = work.effective.get(task as never)?.parties;
          return (parties?.get('lead')?.length ?? 0) + (parties?.get('joint lead')?.length ?? 0) > 0;
        });
      compare(document, isLed, report);
    },
  },
});

function compare(node: AstNode, isLed: (section: Section) => boolean, report: RuleContext<Leaderless>['report']): void {
  const items = itemsOf(node);
  const groups = items.filter(isSection).filter((section) => tasksIn(section).length > 0);
  const led = groups.filter(namesLead);
  const others = groups.filter((group) => !namesLead(group));
  if (led.length > others.length)
    for (const group of others)
      if (isLed(group)) report({ at: placeOf(group, 'title'), data: { title: group.name ?? '', led: led.length } });
  for (const item of items) if ('items' in item) compare(item, isLed, report);
}

function itemsOf(node: AstNode): readonly AstNode[] {
  return 'items' in node ? (node.items as readonly AstNode[]) : [];
}

function tasksIn(node: AstNode): AstNode[] {
  return itemsOf(node).flatMap((item) => (isTask(item) ? [item, ...tasksIn(item)] : tasksIn(item)));
}

/** Whether a group says who leads it, itself or in one of its tasks. */
function namesLead(node: AstNode): boolean {
  return itemsOf(node).some(
    (item) => (isResponsibility(item) && (item.role === 'lead' || item.role === 'joint lead')) || namesLead(item),
  );
}
