import type { NameTable } from '@rplan/meaning';
import { membersOf } from '@rplan/meaning';
import { placeOf } from '@rplan/syntax';
import type { AstNode } from 'langium';
import { AstUtils } from 'langium';
import type { Data, RuleContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

type Duplicate = { name: string };

/** Two declarations of one name in one place: in the project, in one document, in one unit, or one code twice in an index. */
export const rule = defineRule<Duplicate>({
  code: 'RP-NAME-004',
  severity: 'error',
  title: { vi: 'Tên khai báo hai lần', en: 'A name declared twice' },
  message: {
    vi: ({ name }) => `“${name}” đã được khai báo. Mỗi tên chỉ dùng cho một nội dung.`,
    en: ({ name }) => `“${name}” is declared already. One name stands for one thing.`,
  },
  page: {
    why: {
      vi: 'Hai khai báo cùng tên thì mọi liên kết đến tên ấy có hai cách hiểu; thường do chép nhiệm vụ mà quên đổi tên.',
      en: 'With two declarations of one name every mention has two meanings; most often a task was copied and kept its name.',
    },
    whatToDo: {
      vi: 'Đổi một trong hai tên.',
      en: 'Rename one of them.',
    },
    limits: {
      vi: 'Tên trong hai văn bản, hai đơn vị khác nhau được trùng.',
      en: 'Names in two documents, or in two units, may be equal.',
    },
  },
  on: {
    Model(model, context) {
      for (const statement of model.statements) {
        const name = 'name' in statement ? statement.name : undefined;
        if (!name) continue;
        const rivals = context.declarations(name).filter((node) => node.$container?.$type === 'Model');
        if (rivals.length > 1) reportUnlessFirst(name, statement, rivals, context);
      }
    },
    AuthoredDocument: (document, context) => reportTable(membersOf(document), context),
    Index: (index, context) => reportTable(membersOf(index), context),
    OrgUnit: (unit, context) => reportTable(membersOf(unit), context),
  },
});

function reportTable(table: NameTable, context: RuleContext<Duplicate & Data>): void {
  for (const [name, nodes] of table)
    if (nodes.length > 1) for (const node of nodes) reportUnlessFirst(name, node, nodes, context);
}

function reportUnlessFirst(
  name: string,
  node: AstNode,
  all: readonly AstNode[],
  { report }: RuleContext<Duplicate & Data>,
): void {
  const [first] = [...all].sort(byPlace);
  if (!first || first === node) return;
  report({
    at: placeOf(node, 'name'),
    data: { name },
    related: [{ place: placeOf(first, 'name'), message: { vi: 'Đã khai báo ở đây', en: 'Declared here first' } }],
  });
}

function byPlace(a: AstNode, b: AstNode): number {
  const fileA = AstUtils.getDocument(a).uri.toString();
  const fileB = AstUtils.getDocument(b).uri.toString();
  return fileA === fileB ? (a.$cstNode?.offset ?? 0) - (b.$cstNode?.offset ?? 0) : fileA < fileB ? -1 : 1;
}
