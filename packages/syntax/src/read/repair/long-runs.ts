import type { SyntaxFault } from '../faults.js';
import { structureFault } from '../faults.js';

/** A brace or quote this often in a row stands in no plan: a key that stuck, or a file that is none. */
const MOST_SIGNS = 100;
const SIGNS = '{}"';
/** What has no space in it for so long is no word, and no text either. */
const LONGEST_WORD = 50_000;
const ENDS_WORD = /[\s"]/;

/**
 * The text with such runs blank, so that places stay what they are, and a fault for each: millions of braces would otherwise be
 * millions of tokens, each with an error of its own, and a word of megabytes is more than a pattern can match.
 */
export function withoutLongRuns(text: string): { readonly text: string; readonly faults: readonly SyntaxFault[] } {
  const runs = [...repeatedSigns(text), ...longWords(text)].sort((a, b) => a.start - b.start);
  const faults: SyntaxFault[] = [];
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, end } of runs) {
    if (start < copied) continue;
    faults.push(structureFault('long-run', { type: 'EOF', start, end, line: Number.NaN }));
    pieces.push(text.slice(copied, start), ' '.repeat(end - start));
    copied = end;
  }
  return { text: pieces.length === 0 ? text : pieces.join('') + text.slice(copied), faults };
}

/** Whether a text has such a run. */
export function hasLongRuns(text: string): boolean {
  return repeatedSigns(text).length > 0 || longWords(text).length > 0;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Looks at one place in each stretch as long as the shortest run: no run can lie between two of them. */
function repeatedSigns(text: string): Run[] {
  const runs: Run[] = [];
  for (let at = MOST_SIGNS - 1; at < text.length; at += MOST_SIGNS) {
    const sign = text.charAt(at);
    if (!SIGNS.includes(sign)) continue;
    const run = runAround(text, at, (char) => char === sign);
    if (run.end - run.start >= MOST_SIGNS) runs.push(run);
    at = Math.max(at, run.end - 1);
  }
  return runs;
}

function longWords(text: string): Run[] {
  const runs: Run[] = [];
  for (let at = LONGEST_WORD - 1; at < text.length; at += LONGEST_WORD) {
    if (ENDS_WORD.test(text.charAt(at))) continue;
    const run = runAround(text, at, (char) => !ENDS_WORD.test(char));
    if (run.end - run.start >= LONGEST_WORD) runs.push(run);
    at = Math.max(at, run.end - 1);
  }
  return runs;
}

function runAround(text: string, at: number, belongs: (char: string) => boolean): Run {
  let start = at;
  let end = at + 1;
  while (start > 0 && belongs(text.charAt(start - 1))) start--;
  while (end < text.length && belongs(text.charAt(end))) end++;
  return { start, end };
}
