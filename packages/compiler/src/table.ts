import type { Block } from '@rplan/model';
import { plainText } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import type { CompileContext } from './context.js';
import { propertiesOf } from './properties.js';

/** A table: its columns, what it gathers, and `blocks`, the rows that stand inside it. */
export function tableOf(table: ast.Table, blocks: Block[], context: CompileContext): Block | undefined {
  // Nothing is known of one that broke off before what its rows are.
  if (table.rows === undefined) return undefined;
  return {
    type: 'table',
    rows: table.rows,
    columns: table.items.filter(ast.isColumns).flatMap(({ columns }) =>
      // One that broke off before its content is no column.
      columns
        .filter(({ content }) => (content as string | undefined) !== undefined)
        .map(({ content, heading }) => ({ content, ...(heading && { heading: plainText(heading) }) })),
    ),
    of: table.items
      .filter(ast.isGather)
      .flatMap(({ sources }) => sources.flatMap(({ ref }) => idOfSource(ref, context) ?? [])),
    properties: propertiesOf(table.items, context),
    blocks,
  };
}

function idOfSource(source: ast.Named | undefined, { used }: CompileContext): string | undefined {
  return ast.isAssessment(source) ? used.id(source) : source?.name;
}
