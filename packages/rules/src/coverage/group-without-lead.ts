import { placeOf } from '@rplan/syntax';
import type { Section } from '@rplan/syntax/ast';
import { isResponsibility, isSection, isTask } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { RuleContext } from '../rule.js';
import { defineRule } from '../rule.js';

type Leaderless = { title: string; led: number };

/**
 * Groups of tasks side by side of which most name who leads them and one does not: it was forgotten, or it falls to whoever leads all of
 * them. Where nobody leads it at all, each of its tasks is reported instead.
 */
export const groupWithoutLead = defineRule<Leaderless>({
  code: 'RP-COVER-010',
  family: 'coverage',
  severity: 'warning',
  title: { vi: 'Nhóm nhiệm vụ chưa giao riêng cho ai', en: 'A group of tasks that nobody was given' },
  message: {
    vi: ({ led }) => `${led} nhóm bên cạnh có đơn vị chủ trì riêng, nhóm này thì không.`,
    en: ({ led }) => `${led} groups beside it name who leads them, this one does not.`,
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
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn thường xuyên  mục "a" { chủ trì VP  nhiệm vụ A "A." } mục "b" { chủ trì VP  nhiệm vụ B1 "B." } mục «"c"» { nhiệm vụ C "C." } } }',
    passing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn thường xuyên  mục "a" { chủ trì VP  nhiệm vụ A "A." } mục "b" { chủ trì VP  nhiệm vụ B1 "B." } mục "c" { nhiệm vụ C "C." { chủ trì VP } } } }',
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
