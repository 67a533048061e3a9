import { kindOf } from '@rplan/kinds';
import type { StatementFamily } from '@rplan/syntax';
import { type ITEM_BLOCKS, keywords, statements, statementsFor } from '@rplan/syntax';
import { isAuthoredDocument } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';

/** In which order the statements of a block are usually written, by what they belong to. */
const ORDER: Readonly<Record<(typeof ITEM_BLOCKS)[number], readonly StatementFamily[]>> = {
  AuthoredDocument: ['head', 'opening', 'body', 'foot', 'print', 'amending', 'inherited'],
  Section: ['body', 'inherited', 'opening', 'task', 'print', 'amending'],
  Paragraphs: ['task', 'inherited'],
  Appendix: ['body', 'inherited', 'print'],
  Task: ['inherited', 'task', 'opening', 'body', 'print'],
  Finding: ['inherited', 'finding', 'task', 'body', 'print'],
  Table: ['table', 'body', 'inherited'],
  Amendment: ['amending', 'body'],
  Change: ['inherited', 'task', 'finding', 'opening', 'body', 'progress'],
  Addition: ['body', 'inherited'],
};

/**
 * Whether completion offers a statement, by its opening word, in a block. `container` is the node of the block where the parser made one.
 * The grammar has one list of items for documents, sections, tasks, findings and tables; offering all of them everywhere would drown the
 * ten that make sense. In other blocks the grammar alone decides.
 */
export function isOffered(keyword: string, block: string, container: AstNode | undefined): boolean {
  if (!(block in ORDER)) return true;
  const kind = container && isAuthoredDocument(container) ? kindOf(container.kind) : undefined;
  return statementsFor(keyword, block).some(
    (statement) =>
      statement.in.some((usual) => usual === block) &&
      (statement.kinds === undefined || kind?.[statement.kinds] === true),
  );
}

/** How early a statement comes in its block's list: the smaller, the more often it is written there. */
export function orderIn(keyword: string, block: string): number {
  return places.get(block)?.get(keyword) ?? TABLE_ORDER.get(keyword) ?? 0;
}

/** The places of the statements that are offered in each block. */
const places = new Map(
  Object.entries(ORDER).map(([block, families]) => [
    block,
    new Map(
      families
        .flatMap((family) =>
          statements.filter((row) => row.family === family && row.in.some((usual) => usual === block)),
        )
        .map(({ keyword }, place) => [keyword, place]),
    ),
  ]),
);

const TABLE_ORDER = new Map(keywords.map(({ en }, index) => [en, index]));

/** Whether a second statement of this word is seldom meant: one that is there already sinks below the others. */
export function standsOnce(keyword: string, block: string): boolean {
  return statementsFor(keyword, block).some(({ times }) => times !== undefined);
}
