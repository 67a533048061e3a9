import type { WriteSheet } from 'hucre/xlsx';

type RowHeights = NonNullable<WriteSheet['rowDefs']>;

/** A line of 11-point type with its leading, in points. */
const LINE = 15;
/** The tallest row that a spreadsheet has, in points. */
const TALLEST = 409;

/**
 * A spreadsheet grows a row to its wrapped words only when somebody types in it, so a written file must say the heights itself.
 * @param rows The words of each row's cells, in the order of `widths`.
 * @param widths The widths of the columns, in letters.
 */
export function rowHeights(rows: Iterable<readonly string[]>, widths: readonly number[]): RowHeights {
  const heights: RowHeights = new Map();
  let row = 0;
  for (const words of rows) {
    const lines = words.reduce((most, text, column) => Math.max(most, linesOf(text, widths[column] ?? 1)), 1);
    heights.set(row, { height: Math.min(lines * LINE, TALLEST) });
    row += 1;
  }
  return heights;
}

/** How much wider a column gets at a time, and how wide at most, in letters. */
const STRIDE = 10;
const WIDEST = 250;

/** The widths under which every row is low enough to show the whole of its words: wider where a cell has more than a row can hold. */
export function widthsFor(rows: readonly (readonly string[])[], widths: readonly number[]): number[] {
  const most = Math.floor(TALLEST / LINE);
  return widths.map((usual, column) => {
    let width = usual;
    for (const words of rows)
      while (width < WIDEST && linesOf(words[column] ?? '', width) > most) width = Math.min(WIDEST, width + STRIDE);
    return width;
  });
}

/** The lines that words take where each line breaks between two of them, as a spreadsheet breaks it. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => {
    let left = -1;
    for (const word of line.split(' ')) {
      const long = roomOf(word);
      if (left >= long) left -= long + 1;
      else {
        lines += Math.max(1, Math.ceil(long / width));
        left = width - long - 1;
      }
    }
    return lines;
  }, 0);
}

/** Widths of columns are counted in figures; capitals are wider than those. */
const CAPITAL = 1.4;

function roomOf(word: string): number {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return word.length + capitals * (CAPITAL - 1);
}
