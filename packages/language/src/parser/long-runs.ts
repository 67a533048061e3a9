import type { TokenTypes } from '../lexer/token.js';
import { insertedToken, typeNamed } from '../lexer/token.js';
import type { SyntaxFault } from './faults.js';
import { structureFault } from './faults.js';

/** A brace or quote this often in a row stands in no plan: a key that stuck, or a file that is none. */
const MOST_SIGNS = 100;
const SIGNS = '{}"';
/** What has no space in it for so long is no word, and no text either. */
const LONGEST_WORD = 50_000;
const WORD = /[^\s"]+/g;

/**
 * The text with such runs blank, so that places stay what they are, and a fault for each: millions of braces would otherwise be
 * millions of tokens, each with an error of its own, and a word of megabytes is more than a pattern can match.
 */
export function withoutLongRuns(
  text: string,
  types: TokenTypes,
): { readonly text: string; readonly faults: readonly SyntaxFault[] } {
  const none = insertedToken(typeNamed(types, '{'), undefined);
  const runs = [...repeatedSigns(text), ...(text.length < LONGEST_WORD ? [] : longWords(text))].sort(
    (a, b) => a.start - b.start,
  );
  const faults: SyntaxFault[] = [];
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, end } of runs) {
    if (start < copied) continue;
    faults.push(structureFault('long-run', none, start, end));
    pieces.push(text.slice(copied, start), ' '.repeat(end - start));
    copied = end;
  }
  return { text: pieces.length === 0 ? text : pieces.join('') + text.slice(copied), faults };
}

interface Run {
  readonly start: number;
  readonly end: number;
}

function repeatedSigns(text: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (!SIGNS.includes(sign)) continue;
    const start = at;
    while (text.charAt(at + 1) === sign) at++;
    if (at + 1 - start >= MOST_SIGNS) runs.push({ start, end: at + 1 });
  }
  return runs;
}

function longWords(text: string): Run[] {
  const runs: Run[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word.length >= LONGEST_WORD) runs.push({ start: index, end: index + word.length });
  }
  return runs;
}
