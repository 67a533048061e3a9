import type { ColumnContent } from '@rplan/model';
import { textOf } from '@rplan/words';
import { measureAtMost } from '../measure/index.js';
import type { Inline, Paragraph, Table, TableRow } from '../outline.js';
import type { AskedColumn, LayoutProfile } from '../profile/index.js';

/** Columns that hold points and nothing else. */
const FIGURES: ReadonlySet<ColumnContent> = new Set(['maximum', 'points', 'deducts', 'recovers']);

export function holdsFigures({ content }: AskedColumn): boolean {
  return FIGURES.has(content);
}

const FIGURE = /^-?\d+(?:,(\d+))?$/;

/** Scores have two decimals where any of them has some, as offices write them. */
const LEAST_DECIMALS = 2;

/** The rows with all points of the table to one number of decimals; a table of whole points keeps them whole. */
export function evenFigures(rows: readonly TableRow[], columns: readonly AskedColumn[]): TableRow[] {
  const places = columns.flatMap((column, at) => (holdsFigures(column) ? [at] : []));
  const decimals = Math.max(
    0,
    ...rows.flatMap((row) =>
      row.type === 'cells'
        ? places.flatMap((at) => (row.cells[at] ?? []).map(({ content }) => decimalsOf(content)))
        : [],
    ),
  );
  if (decimals === 0) return [...rows];
  const wanted = Math.max(LEAST_DECIMALS, decimals);
  return rows.map((row) =>
    row.type === 'cells'
      ? {
          ...row,
          cells: row.cells.map((cell, at) => (places.includes(at) ? cell.map((part) => padded(part, wanted)) : cell)),
        }
      : row,
  );
}

function decimalsOf(content: readonly Inline[]): number {
  return FIGURE.exec(textOf(content))?.[1]?.length ?? 0;
}

function padded(paragraph: Paragraph, wanted: number): Paragraph {
  const [piece] = paragraph.content;
  if (piece?.type !== 'text' || paragraph.content.length !== 1 || !FIGURE.test(piece.text)) return paragraph;
  const [whole = '', decimals = ''] = piece.text.split(',');
  return { ...paragraph, content: [{ ...piece, text: `${whole},${decimals.padEnd(wanted, '0')}` }] };
}

/** The points of a table one above the other by their commas, in the middle of their column: `width` is that of the table. */
export function onTheComma(table: Table, width: number, { paragraphs, table: look }: LayoutProfile): Table {
  if (!table.columns.some(({ figures }) => figures)) return table;
  const longest = table.columns.map((_, at) =>
    Math.max(
      0,
      ...table.rows.flatMap((row) =>
        row.type === 'cells'
          ? (row.cells[at] ?? []).map(({ role, content }) =>
              measureAtMost(textOf(content), { ...paragraphs[role], bold: true }),
            )
          : [],
      ),
    ),
  );
  const free = table.columns.map((column, at) => {
    const room = column.width * width - 2 * (look.cellPadding + look.borderThickness);
    return column.figures ? Math.max(0, (room - (longest[at] ?? 0)) / 2) : 0;
  });
  return {
    ...table,
    columns: table.columns.map((column) => (column.figures ? { ...column, align: 'right' } : column)),
    rows: table.rows.map((row) =>
      row.type === 'cells'
        ? {
            ...row,
            cells: row.cells.map((cell, at) =>
              (free[at] ?? 0) > 0 ? cell.map((part) => ({ ...part, overhang: -(free[at] ?? 0) })) : cell,
            ),
          }
        : row,
    ),
  };
}
