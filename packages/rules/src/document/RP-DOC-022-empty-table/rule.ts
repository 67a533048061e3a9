import { documentAbove, isGroupTask } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { AuthoredDocument, Finding, Table, Task } from '@rplan/syntax/ast';
import {
  isAbout,
  isAuthoredDocument,
  isColumns,
  isFinding,
  isGather,
  isParty,
  isResponsibility,
  isTable,
  isTask,
} from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

/** A table that gathers and finds nothing: only its head would be printed. */
export const rule = defineRule<Record<string, never>>({
  code: 'RP-DOC-022',
  severity: 'warning',
  title: { vi: 'Bảng không có dòng nào', en: 'A table without rows' },
  message: {
    vi: () =>
      'Bảng này không lấy được dòng nào, khi in chỉ có dòng tiêu đề. Kiểm tra “của”, đơn vị và tiêu chí nêu trong bảng.',
    en: () =>
      'This table gathers no row, and only its head is printed. Check “of” and the parties and criteria that it names.',
  },
  page: {
    why: {
      vi: 'Bảng gom theo mục, văn bản, đơn vị mà không có nhiệm vụ nào khớp thì in ra bảng trống.',
      en: 'A table that gathers by section, document or party and matches no task is printed empty.',
    },
    whatToDo: {
      vi: 'Sửa nơi lấy (“của …”) hoặc điều kiện (chủ trì, về), hoặc bỏ bảng.',
      en: 'Correct where it gathers from, or what it asks for, or take it away.',
    },
    limits: {
      vi: 'Chỉ xét bảng nhiệm vụ, tồn tại, tiến độ.',
      en: 'Only tables of tasks, findings and progress are looked at.',
    },
  },
  on: {
    Table(table, context) {
      const { rows } = table;
      if (rows !== 'task' && rows !== 'finding' && rows !== 'progress') return;
      // What else stands inside are rows of its own.
      const settings = table.items.every(
        (item) => isColumns(item) || isGather(item) || isResponsibility(item) || isAbout(item),
      );
      const document = documentAbove(table);
      if (!document || !settings) return;
      if (!someRow(table, document, context)) context.report({ at: placeOf(table, 'rows'), data: {} });
    },
  },
});

function someRow(table: Table, document: AuthoredDocument, context: RuleContext<Record<string, never>>): boolean {
  const sources = table.items.filter(isGather).flatMap(({ sources }) => sources.map(({ ref }) => ref));
  // What is not found is reported, and hides how many rows it has.
  if (sources.some((source) => source === undefined)) return true;
  const isRow = (node: AstNode): node is Finding | Task =>
    table.rows === 'finding' ? isFinding(node) : isTask(node) && !isGroupTask(node);
  const has = (node: AstNode): boolean =>
    'items' in node &&
    (node.items as readonly AstNode[]).some((item) =>
      !isTable(item) ? (isRow(item) && isChosen(item, table, context)) || has(item) : has(item),
    );
  // Of a party are gathered the tasks of this document.
  const places = sources.filter((source) => !isParty(source));
  return (places.length > 0 ? places : [document]).some((source) => source !== undefined && has(source));
}

function isChosen(item: Finding | Task, { items }: Table, { factsOf }: RuleContext<Record<string, never>>): boolean {
  const document = documentAbove(item);
  const effective = document && isAuthoredDocument(document) ? factsOf(document).work.effective.get(item) : undefined;
  return items.every((asked) => {
    if (isResponsibility(asked)) {
      const own = effective?.parties.get(asked.role) ?? [];
      return asked.parties.some(({ party, words }) =>
        own.some((each) => (party ? each.party?.ref === party.ref : words !== undefined && each.words !== undefined)),
      );
    }
    if (!isAbout(asked)) return true;
    const own = effective?.[asked.relation] ?? [];
    return asked.nodes.some(({ ref }) => ref && own.some((node) => node === ref || isInside(node, ref)));
  });
}

function isInside(node: AstNode, above: AstNode): boolean {
  for (let at: AstNode | undefined = node; at; at = at.$container) if (at === above) return true;
  return false;
}
