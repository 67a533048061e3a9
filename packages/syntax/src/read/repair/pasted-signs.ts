import type { LexerResult } from 'langium';
import type { RPlanLexer } from '../../lexer/lexer.js';
import type { FaultToken, SyntaxFault } from '../faults.js';
import { structureFault } from '../faults.js';

/** Quotes as word processors write them, each with what may close it. */
const QUOTES: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '”': '”', '«': '»' };
/** Signs of no width that are pasted along: spaces, joiners, hyphens, byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;

export interface PastedSigns {
  readonly text: string;
  readonly result: LexerResult;
  readonly faults: readonly SyntaxFault[];
}

/**
 * Lexes a text with signs in it that only a word processor puts there, and that nothing can be meant by but one thing: a curly
 * quote outside texts is read as a straight one, its partner on the line too; a sign of no width is read as a space.
 */
export function lexPastedSigns(lexer: RPlanLexer, text: string): PastedSigns {
  const result = lexer.tokenize(text);
  const faults: SyntaxFault[] = [];
  const edits: [offset: number, sign: string][] = [];
  let read = 0;
  for (const { offset, length } of result.errors) {
    for (let at = Math.max(offset, read); at < offset + length; at++) {
      const closers = QUOTES[text.charAt(at)];
      const invisible = INVISIBLE.test(text.charAt(at));
      if (closers === undefined && !invisible) continue;
      faults.push(structureFault(invisible ? 'invisible' : 'curly-quote', signAt(at)));
      if (closers === undefined) edits.push([at, ' ']);
      else {
        const end = closingQuote(text, at + 1, closers);
        // What is quoted in a text that is quoted straight now must not end it.
        for (let inner = at + 1; inner < end; inner++) if (text.charAt(inner) === '"') edits.push([inner, '”']);
        edits.push([at, '"'], [end, '"']);
        read = end + 1;
        break;
      }
    }
  }
  if (faults.length === 0) return { text, result, faults };
  const straight = edited(text, edits);
  return { text: straight, result: lexer.tokenize(straight), faults };
}

/** Signs are no tokens yet. */
function signAt(start: number): FaultToken {
  return { type: 'EOF', start, end: start + 1, line: Number.NaN };
}

/** Where the quote ends; the end of the line where nothing closes it. */
function closingQuote(text: string, from: number, closers: string): number {
  let at = from;
  while (at < text.length && !closers.includes(text.charAt(at)) && !'\r\n'.includes(text.charAt(at))) at++;
  return at;
}

function edited(text: string, edits: readonly (readonly [number, string])[]): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const [offset, sign] of [...edits].sort(([a], [b]) => a - b)) {
    pieces.push(text.slice(copied, offset), closesLine(text, offset) ? '' : sign);
    copied = closesLine(text, offset) ? offset : offset + 1;
  }
  return pieces.join('') + text.slice(copied);
}

/** Line ends stay: places are counted by them. */
function closesLine(text: string, offset: number): boolean {
  return offset >= text.length || '\r\n'.includes(text.charAt(offset));
}
