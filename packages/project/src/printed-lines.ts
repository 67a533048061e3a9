import type { Block, Paragraph } from '@rplan/outline';
import type * as ast from '@rplan/syntax/ast';
import { textOf } from '@rplan/words';
import type { Buildable } from './build.js';

/** A line of the printed document, and the statement that it was made from; files go by their URIs. */
export interface PrintedLine {
  readonly text: string;
  readonly source?: { readonly file: string; readonly start: number; readonly end: number };
}

/** The lines of a document as they are printed, cells of tables row by row, without the marks before them. */
export async function printedLines(
  { project, config, asOf }: Pick<Buildable, 'project' | 'config' | 'asOf'>,
  document: ast.AuthoredDocument,
): Promise<PrintedLine[]> {
  const [{ compile }, { nd30Base, outlineOf, resolveProfile }] = await Promise.all([
    import('@rplan/compiler'),
    import('@rplan/outline'),
  ]);
  const layout = resolveProfile(nd30Base, config.layout);
  if (!layout.ok) return [];
  const plan = compile(document, project, { ...(asOf && { asOf }), sourceMap: (uri) => uri });
  const { sections, notes } = outlineOf(plan, layout.profile);
  return [
    ...sections.flatMap(({ blocks }) => blocks.flatMap(linesOf)),
    ...notes.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => lineOf(paragraph))),
  ];
}

function linesOf(block: Block): PrintedLine[] {
  switch (block.type) {
    case 'paragraph':
      return [lineOf(block)];
    case 'columns':
      return block.rows.flatMap((row) => row.flatMap((blocks) => blocks.flatMap(linesOf)));
    case 'table':
      return block.rows.flatMap((row): PrintedLine[] =>
        row.type === 'group'
          ? [...(row.ordinal ?? []), ...row.cell].map((paragraph) => lineOf(paragraph))
          : row.cells.flatMap((cell) => cell.map((paragraph) => lineOf(paragraph, row.source))),
      );
    case 'rule':
      return [];
  }
}

function lineOf({ content, source }: Paragraph, row?: Paragraph['source']): PrintedLine {
  const place = source ?? row;
  return { text: textOf(content), ...(place && { source: place }) };
}
