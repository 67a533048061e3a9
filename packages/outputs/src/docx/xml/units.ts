/** Points as twentieths of a point, the unit of indents, widths and spaces. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Points as half points, the unit of font sizes. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Points as eighths of a point, the unit of border thickness. */
export function eighths(points: number): number {
  return Math.round(points * 8);
}

/** Lines as 240ths of a line, the unit of proportional line spacing. */
export function lines240(lines: number): number {
  return Math.round(lines * 240);
}

/**
 * Parts of a whole in twips, from their shares in any unit: each part is rounded so that all of them together are
 * exactly `total`, as the grid of a table must be.
 */
export function splitTwips(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((a, b) => a + b, 0);
  let used = 0;
  let seen = 0;
  return shares.map((share) => {
    seen += share;
    const end = Math.round((total * seen) / sum);
    const part = end - used;
    used = end;
    return part;
  });
}
