import { type Block, type Grid, type GridCell, gridOf, type Table } from '@rplan/word-reader';
import { markOf } from '../prose/mark.js';
import { type Words, wordsOf } from '../prose/words.js';

/** A table by rows and columns: the words of each place, a paragraph a line. What is merged stands in each place that it covers. */
export interface WordGrid {
  readonly rows: readonly GridLine[];
  readonly width: number;
}

export interface GridLine {
  readonly cells: readonly GridWords[];
  readonly header: boolean;
}

export interface GridWords {
  readonly lines: readonly Words[];
  readonly from: GridCell['from'];
  readonly bold: boolean;
  /** Places that are covered by one cell have one key. */
  readonly key: object;
}

const NOTHING: GridWords = { lines: [], from: 'here', bold: false, key: {} };

export function wordGrid(table: Table): WordGrid {
  const grid: Grid = gridOf(table);
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  const rows = grid.map((row, at): GridLine => {
    const cells = Array.from({ length: width }, (_, column): GridWords => {
      const place = row[column];
      if (!place) return { ...NOTHING, key: {} };
      const { blocks } = place.cell;
      return { lines: linesIn(blocks), from: place.from, bold: isBold(blocks), key: place.cell };
    });
    return { cells, header: table.rows[at]?.header ?? false };
  });
  return { rows, width };
}

export function textOfCell({ lines }: Pick<GridWords, 'lines'>): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a cell; marks that Word counts are words, tables inside are read row by row. */
function linesIn(blocks: readonly Block[]): Words[] {
  return blocks.flatMap((block): Words[] => {
    if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesIn(cell.blocks)));
    const words = wordsOf(block);
    const boxes = block.boxes.flatMap((box) => linesIn(box.blocks));
    const counted = markOf(block)?.end === 0 && block.mark ? `${block.mark.text} ` : '';
    const own = words.text === '' && counted === '' ? [] : [counted ? shifted(words, counted) : words];
    return [...own, ...boxes];
  });
}

function shifted({ text, notes, emphasis, origins = [] }: Words, before: string): Words {
  const by = before.length;
  return {
    text: (before + text).trim(),
    notes: notes.map((note) => ({ ...note, offset: note.offset + by })),
    emphasis: emphasis.map((span) => ({ ...span, start: span.start + by, end: span.end + by })),
    origins: origins.map((span) => ({ ...span, start: span.start + by, end: span.end + by })),
  };
}

function isBold(blocks: readonly Block[]): boolean {
  const runs = blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? block.runs.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(block.text.slice(start, end)))
      : [],
  );
  return runs.length > 0 && runs.every(({ look }) => look.bold);
}

/** The words of each cell once, row by row. */
export function freeRowsOf(rows: readonly GridLine[]): Words[][][] {
  return rows.map(({ cells }) => cells.filter(({ from }) => from === 'here').map(({ lines }) => [...lines]));
}
