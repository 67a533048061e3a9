import type { Block, Columns, Inline, Outline, Paragraph, Table } from '@rplan/outline';

/**
 * The document as plain text: one paragraph a line with an empty line between, the head and foot column after column, table rows with
 * ` | ` between cells, footnotes at the end with the numbers of their marks. For reading, searching and comparing; nothing is measured.
 */
export function emitText(outline: Outline): string {
  const parts = outline.sections.flatMap((section) => section.blocks.flatMap((block) => blockText(block)));
  const notes = outline.notes.map(
    ({ paragraphs }, index) =>
      `${superscript(index + 1)} ${paragraphs.map((paragraph) => paragraphText(paragraph)).join(' ')}`,
  );
  return `${[...parts, ...notes].filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: Block): string[] {
  if (block.type === 'paragraph') return [paragraphText(block)];
  if (block.type === 'columns') return columnsText(block);
  return block.type === 'table' ? [tableText(block)] : [];
}

/** A column's lines belong together: a name and its superior, recipients, a signature. */
function columnsText({ rows }: Columns): string[] {
  return rows.flatMap((row) =>
    row.map((column) =>
      column
        .flatMap((block) => blockText(block))
        .filter((line) => line !== '')
        .join('\n'),
    ),
  );
}

function tableText({ columns, rows }: Table): string {
  const head = columns.map(({ heading }) => inlineText(heading)).join(' | ');
  const lines = rows.map((row) => {
    const cells = row.type === 'group' ? [...(row.ordinal ? [row.ordinal] : []), row.cell] : row.cells;
    return cells.map((cell) => cell.map((paragraph) => paragraphText(paragraph)).join('; ')).join(' | ');
  });
  return [head, ...lines].join('\n');
}

function paragraphText({ mark, content }: Paragraph): string {
  const text = inlineText(content);
  return mark ? `${mark} ${text}` : text;
}

function inlineText(content: readonly Inline[]): string {
  return content
    .map((piece) =>
      piece.type === 'text' ? piece.text : piece.type === 'line-break' ? '\n' : superscript(piece.note + 1),
    )
    .join('');
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function superscript(number: number): string {
  return [...String(number)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
}
