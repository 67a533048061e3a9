import type { AstNode } from 'langium';
import type { Bearer, Statement, StatementType } from './statement.js';
import { data } from './table/data.js';
import { body, frame } from './table/document.js';
import { properties } from './table/properties.js';

export { BODY_BLOCKS, ITEM_BLOCKS } from './table/blocks.js';

const items = [...frame, ...body, ...properties] as const;

/** Every statement of the language once; in each family in the order in which it is usually written. */
export const statements: readonly Statement[] = [...items, ...data];

type Demanded<B extends Bearer, S = (typeof items)[number]> = S extends {
  readonly keyword: infer K;
  readonly demandedOf: readonly (infer D)[];
}
  ? B extends D
    ? K
    : never
  : never;

/** What may be demanded of a bearer, by keyword, in the order of the table. */
export function demandable<B extends Bearer>(bearer: B): readonly Demanded<B>[] {
  return statements.flatMap(({ keyword, demandedOf }) =>
    demandedOf?.includes(bearer) ? [keyword as Demanded<B>] : [],
  );
}

/** Where several keywords open one type: the property that holds which one it was. */
const KEYWORD_IN: { readonly [T in StatementType]?: string } = {
  OrgUnit: 'kind',
  UnitText: 'field',
  Membership: 'effect',
  RoleMark: 'mark',
  AuthoredDocument: 'kind',
  DocumentMark: 'mark',
  ComponentText: 'component',
  ComponentParties: 'component',
  Paragraphs: 'role',
  Section: 'level',
  Choice: 'condition',
  About: 'relation',
  Responsibility: 'role',
  TextList: 'field',
  Points: 'effect',
  Node: 'level',
  Method: 'method',
  Total: 'measure',
  StageScore: 'stage',
  Met: 'met',
  ProgressText: 'field',
};

/** The rows of each type, by the keyword that its property holds; one row where one keyword alone opens it. */
const rows = new Map<string, Statement | ReadonlyMap<string, Statement>>();
for (const type of new Set(statements.map((statement) => statement.type))) {
  const own = statements.filter((statement) => statement.type === type && statement.means === undefined);
  const [first] = own;
  if (type in KEYWORD_IN) rows.set(type, new Map(own.map((statement) => [statement.keyword, statement])));
  else if (first) rows.set(type, first);
}

/** The row of a statement in the tree; undefined for what is none, and where it broke off before it says which of several it is. */
export function statementOf(node: AstNode): Statement | undefined {
  const row = rows.get(node.$type);
  if (row === undefined || 'keyword' in row) return row;
  const property = KEYWORD_IN[node.$type as StatementType] ?? '';
  return row.get((node as unknown as Record<string, string>)[property] ?? '');
}

/** The rows of the statements that a keyword may open in a block. */
export function statementsFor(keyword: string, block: string): readonly Statement[] {
  return byKeyword.get(keyword)?.filter((statement) => hasEffectIn(statement, block)) ?? [];
}

const byKeyword = new Map<string, Statement[]>();
for (const statement of statements) {
  const known = byKeyword.get(statement.keyword);
  if (known) known.push(statement);
  else byKeyword.set(statement.keyword, [statement]);
}

/** Whether anything reads a statement that stands in a block of this type. */
export function hasEffectIn({ in: usual, alsoIn = [], forTasksIn = [] }: Statement, block: string): boolean {
  return [usual, alsoIn, forTasksIn].some((blocks) => (blocks as readonly string[]).includes(block));
}
