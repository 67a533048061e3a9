import type { Block, Cell, Table } from './model.js';

/** A cell in each place that it covers, so that rows can be read by columns. */
export interface GridCell {
  readonly cell: Cell;
  /** It covers this place and begins in another: in a row above, or in a column before. */
  readonly from: 'here' | 'above' | 'left';
}

export type Grid = readonly (readonly (GridCell | undefined)[])[];

/** The places of a table, row by row. Where rows and merges do not fit each other, what stands there is kept where it is. */
export function gridOf({ rows }: Table): Grid {
  const grid: (GridCell | undefined)[][] = [];
  for (const { cells } of rows) {
    const above = grid.at(-1);
    const places: (GridCell | undefined)[] = [];
    for (const cell of cells) {
      const continued = cell.merge === 'continue' ? above?.[cell.column] : undefined;
      for (let at = cell.column; at < cell.column + cell.span; at++) {
        if (continued) places[at] = { cell: continued.cell, from: 'above' };
        else places[at] = { cell, from: at === cell.column ? 'here' : 'left' };
      }
    }
    grid.push(Array.from(places));
  }
  return grid;
}

/** All the words of blocks, a paragraph a line, those of tables inside them too. */
export function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block.text]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesOf(cell.blocks))),
  );
}
