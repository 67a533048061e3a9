/** The cells of a row: how long each paragraph of a cell is on one line, and what borders take of its width, in points. */
export type SampledRow = readonly { readonly lengths: readonly number[]; readonly margin: number }[];

/** What moves at a time from one column to another, and how far a column goes from its usual share. */
const step = 0.01;
const mostMoves = 80;
const narrowest = 0.75;
const widest = 1.7;
/** Lines are never filled to their end: words are not cut. */
const filled = 0.85;

/**
 * Shares of the width under which the rows are lower than under `shares`: room goes from columns with little to say to those that make
 * rows tall, a hundredth at a time while the sum of lines falls. No column falls under its least, or far from its usual share.
 */
export function compact(
  shares: readonly number[],
  least: readonly number[],
  rows: readonly SampledRow[],
  width: number,
): number[] {
  let best = [...shares];
  let lines = linesOf(rows, best, width);
  for (let move = 0; move < mostMoves; move += 1) {
    const next = bestMove(best, shares, least, rows, width);
    if (!next || next.lines >= lines) break;
    best = next.shares;
    lines = next.lines;
  }
  return best;
}

function bestMove(
  now: readonly number[],
  usual: readonly number[],
  least: readonly number[],
  rows: readonly SampledRow[],
  width: number,
): { shares: number[]; lines: number } | undefined {
  let best: { shares: number[]; lines: number } | undefined;
  for (const [from, share] of now.entries()) {
    const left = share - step;
    if (left < (least[from] ?? 0) || left < (usual[from] ?? 0) * narrowest) continue;
    for (const [to, other] of now.entries()) {
      if (to === from || other + step > (usual[to] ?? 0) * widest) continue;
      const shares = now.map((value, at) => (at === from ? left : at === to ? other + step : value));
      const lines = linesOf(rows, shares, width);
      if (!best || lines < best.lines) best = { shares, lines };
    }
  }
  return best;
}

/** Lines of all rows; fractions count, so that a move that nearly saves a line is a step on the way. */
function linesOf(rows: readonly SampledRow[], shares: readonly number[], width: number): number {
  let sum = 0;
  for (const row of rows) {
    let tallest = 1;
    for (let index = 0; index < row.length; index += 1) {
      const cell = row[index];
      if (!cell) continue;
      const room = Math.max(1, ((shares[index] ?? 0) * width - cell.margin) * filled);
      let lines = 0;
      for (const length of cell.lengths) lines += Math.max(1, length / room);
      if (lines > tallest) tallest = lines;
    }
    sum += tallest;
  }
  return sum;
}
