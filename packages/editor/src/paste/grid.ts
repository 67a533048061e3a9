/** A table as it was copied: rows of cells, each cell its lines. A merged cell stands in every place that it covers. */
export interface Grid {
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly cells: readonly Cell[];
}

/** The lines of a cell, without outer spaces and empty ones. `merged`: it began in another row or column. */
export interface Cell {
  readonly lines: readonly string[];
  readonly merged?: boolean;
}

export function cellOf(text: string, merged = false): Cell {
  const lines = text
    .split(/\r\n|\n|\r|\u2028|\v/)
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter(Boolean);
  return { lines, ...(merged && { merged }) };
}

export function textOfCell(cell: Cell | undefined): string {
  return cell?.lines.join(' ') ?? '';
}

/** Two rows and two columns at least, or it is no table but words with a tab in them. */
export function isTable({ rows }: Grid): boolean {
  const filled = rows.filter(({ cells }) => cells.some(({ lines }) => lines.length > 0));
  return filled.length > 0 && Math.max(0, ...filled.map(({ cells }) => cells.length)) > 1;
}
