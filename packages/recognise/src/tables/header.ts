import type { GridLine, WordGrid } from './cells.js';
import { textOfCell } from './cells.js';
import { type ColumnMeaning, meaningOf } from './column-meaning.js';

interface Column {
  readonly meaning: ColumnMeaning | undefined;
  /** All the words above the column, from the top. */
  readonly heading: string;
}

export interface Header {
  readonly columns: readonly Column[];
  /** Rows before it: the title of the table. */
  readonly first: number;
  /** Where the rows begin. */
  readonly end: number;
}

/** Above the heading may stand the title of the table. */
const FURTHEST = 4;

/**
 * The heading of a table: the first rows in which most of the cells are headings. More rows where a heading is split (`Cơ quan thực hiện`
 * above `Chủ trì` and `Phối hợp`), and a row that numbers the columns. Undefined where there is none.
 */
export function headerOf({ rows, width }: WordGrid): Header | undefined {
  for (let first = 0; first < Math.min(rows.length, FURTHEST); first++) {
    if (!isHeading(rows[first])) continue;
    let end = first + 1;
    while (end < rows.length && end < first + 4 && goesOn(rows[end], rows[end - 1])) end++;
    return { columns: columnsOf(rows.slice(first, end), width), first, end };
  }
  return undefined;
}

function isHeading(row: GridLine | undefined): boolean {
  const texts = [
    ...new Set(
      row?.cells
        .filter(({ from }) => from !== 'left')
        .map(textOfCell)
        .filter(Boolean),
    ),
  ];
  const known = texts.filter((text) => meaningOf(text));
  return known.length >= 2 && known.length * 2 >= texts.length;
}

/** Whether a row belongs to the heading above it: it goes on with a split one, numbers the columns, or is marked as heading too. */
function goesOn(row: GridLine | undefined, above: GridLine | undefined): boolean {
  if (!row || !above) return false;
  const own = row.cells.filter(({ from, lines }) => from === 'here' && lines.length > 0);
  if (isColumnNumbers(row)) return true;
  const split = above.cells.some(({ from }) => from === 'left') || row.cells.some(({ from }) => from === 'above');
  const fromAbove = row.cells.some((cell, at) => cell.from === 'above' && above.cells[at]?.key === cell.key);
  if (row.header && above.header && split) return true;
  return split && fromAbove && own.length > 0 && own.every((cell) => cell.bold || meaningOf(textOfCell(cell)));
}

/** `(1) (2) (3)` under the headings. */
export function isColumnNumbers({ cells }: GridLine): boolean {
  const texts = cells
    .filter(({ from }) => from === 'here')
    .map(textOfCell)
    .filter(Boolean);
  const numbers = texts.map((text) =>
    Number(/^[([]?(\d{1,2}|[A-H])[)\]]?$/.exec(text)?.[1]?.replace(/[A-H]/, '1') ?? Number.NaN),
  );
  return (
    texts.length >= 3 &&
    numbers.every((number) => !Number.isNaN(number)) &&
    numbers.some((number) => number === 2 || number === 3)
  );
}

function columnsOf(rows: readonly GridLine[], width: number): Column[] {
  return Array.from({ length: width }, (_, at): Column => {
    const cells = rows.map(({ cells: all }) => all[at]).filter((cell) => cell !== undefined);
    const texts = cells
      .filter((cell, row) => cell.from !== 'above' || row === 0)
      .map(textOfCell)
      .filter((text) => text !== '' && !/^[([]?\d{1,2}[)\]]?$/.test(text));
    const lowest = texts.findLast((text) => meaningOf(text));
    return { meaning: lowest === undefined ? undefined : meaningOf(lowest), heading: texts.at(-1) ?? '' };
  });
}
