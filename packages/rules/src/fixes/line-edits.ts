import type { Edit } from './fix.js';

/**
 * The edits that turn one text into another, line by line, so that the cursor, the folds and the marks of lines that stay keep their
 * places. `start` is where the first text begins in its file.
 */
export function lineEdits(file: string, start: number, from: string, to: string): Edit[] {
  const [before, after] = withoutCommonEnd(linesOf(from), linesOf(to));
  const edits: Edit[] = [];
  let offset = start;
  let a = 0;
  let b = 0;
  while (a < before.length || b < after.length) {
    if (a < before.length && before[a] === after[b]) {
      offset += before[a]?.length ?? 0;
      a++;
      b++;
      continue;
    }
    const { skipped, written } = differenceAt(before, after, a, b);
    const old = before.slice(a, a + skipped).join('');
    edits.push({
      place: { file, start: offset, end: offset + old.length },
      text: after.slice(b, b + written).join(''),
    });
    offset += old.length;
    a += skipped;
    b += written;
  }
  return edits;
}

function withoutCommonEnd(before: string[], after: string[]): [string[], string[]] {
  let common = 0;
  while (common < before.length && common < after.length && before.at(-1 - common) === after.at(-1 - common)) common++;
  return [before.slice(0, before.length - common), after.slice(0, after.length - common)];
}

/** How far apart two texts are looked at for the place where they meet again. */
const WINDOW = 60;

/** How many lines of each differ until both go on alike: the fewest in all, within the window. */
function differenceAt(before: readonly string[], after: readonly string[], a: number, b: number) {
  for (let sum = 1; sum <= 2 * WINDOW; sum++) {
    for (let skipped = Math.max(0, sum - WINDOW); skipped <= Math.min(sum, WINDOW); skipped++) {
      const written = sum - skipped;
      const meets = before[a + skipped] !== undefined && before[a + skipped] === after[b + written];
      const bothEnd = a + skipped === before.length && b + written === after.length;
      if (bothEnd || (meets && !isBlank(before[a + skipped]))) return { skipped, written };
    }
  }
  return { skipped: before.length - a, written: after.length - b };
}

/** A blank line, or one with a brace alone, is like many others: meeting there says nothing. */
function isBlank(line: string | undefined): boolean {
  return /^[\s{}]*$/.test(line ?? '');
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
