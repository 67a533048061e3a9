import { oneLine } from '@rplan/recognise';
import { type Block, linesOf } from '@rplan/word-reader';

/** A line that reads otherwise in Word than it is printed: what it was, and what it is now. One of them is absent where a line came or went. */
export interface WordChange {
  readonly before?: string;
  readonly after?: string;
  /** Which of the printed lines it was, or the one before it. */
  readonly line: number;
}

/** The lines of a Word file as they are compared: blanks are layout. */
export function comparedLines(blocks: readonly Block[]): string[] {
  return linesOf(blocks)
    .flatMap((text) => text.split('\n'))
    .map((text) => oneLine(text.normalize('NFC').replaceAll('\u2011', '-')));
}

/** What somebody changed in the lines of a document. Lines that were replaced one by one are changed lines; others came or went. */
export function changesBetween(before: readonly string[], after: readonly string[]): WordChange[] {
  const changes: WordChange[] = [];
  for (const { from, to } of hunks(before, after)) {
    const [gone, come] = [
      before.slice(...from).flatMap((text, at) => (text === '' ? [] : [{ text, at: from[0] + at }])),
      after.slice(...to).filter((text) => text !== ''),
    ];
    const pairs = gone.length === come.length ? gone.length : 0;
    for (const [at, { text, at: line }] of gone.entries()) {
      const own = pairs > 0 ? come[at] : undefined;
      changes.push({ before: text, line, ...(own !== undefined && { after: own }) });
    }
    if (pairs === 0) for (const text of come) changes.push({ after: text, line: Math.max(0, from[0] - 1) });
  }
  return changes;
}

type Span = [start: number, end: number];

/**
 * Where two lists of lines differ. Lines that stand once in either are held against each other first, as they are the surest; what is between two of
 * them is compared by itself, so that long documents take time in proportion to their length.
 */
function hunks(before: readonly string[], after: readonly string[]): { from: Span; to: Span }[] {
  const found: { from: Span; to: Span }[] = [];
  const compare = (from: Span, to: Span): void => {
    let [a, b] = [from[0], to[0]];
    let [aEnd, bEnd] = [from[1], to[1]];
    while (a < aEnd && b < bEnd && before[a] === after[b]) {
      a++;
      b++;
    }
    while (a < aEnd && b < bEnd && before[aEnd - 1] === after[bEnd - 1]) {
      aEnd--;
      bEnd--;
    }
    if (a === aEnd && b === bEnd) return;
    const anchors = anchorsIn(before, after, [a, aEnd], [b, bEnd]);
    if (anchors.length === 0) {
      found.push({ from: [a, aEnd], to: [b, bEnd] });
      return;
    }
    for (const [x, y] of [...anchors, [aEnd, bEnd] as const]) {
      compare([a, x], [b, y]);
      [a, b] = [x + 1, y + 1];
    }
  };
  compare([0, before.length], [0, after.length]);
  return found;
}

/** Pairs of lines that stand once on either side, the longest row of them that goes up on both. */
function anchorsIn(
  before: readonly string[],
  after: readonly string[],
  from: Span,
  to: Span,
): (readonly [number, number])[] {
  const once = (lines: readonly string[], [start, end]: Span) => {
    const at = new Map<string, number | undefined>();
    for (let index = start; index < end; index++) {
      const line = lines[index] ?? '';
      if (line !== '') at.set(line, at.has(line) ? undefined : index);
    }
    return at;
  };
  const there = once(after, to);
  const pairs = [...once(before, from)].flatMap(([line, x]): (readonly [number, number])[] => {
    const y = there.get(line);
    return x === undefined || y === undefined ? [] : [[x, y]];
  });
  // Patience: the last of each pile, with what it stands on.
  const piles: { pair: readonly [number, number]; below: number | undefined }[] = [];
  const tops: number[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((piles[tops[middle] ?? 0]?.pair[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    piles.push({ pair, below: tops[low - 1] });
    tops[low] = piles.length - 1;
  }
  const row: (readonly [number, number])[] = [];
  for (let at = tops.at(-1); at !== undefined; at = piles[at]?.below) {
    const pile = piles[at];
    if (pile) row.unshift(pile.pair);
  }
  return row;
}
