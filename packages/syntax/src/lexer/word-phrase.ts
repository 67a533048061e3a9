import { keywordTrie } from './keyword-trie.js';
import type { PhrasePiece } from './phrase.js';
import { opensStatementAt } from './phrase-end.js';
import { readWord } from './words.js';

const STOP = /[{}"\r\n]|\/[/*]/y;
const BEGINNING = /[\p{L}\p{N}]/u;
const LETTER = /[\p{L}\p{N}]/u;
const BRACKETS = /\([^(){}"\r\n]*\)/y;
const STOPS = /[\s;]+$/u;

/** Words that stand without quotes after the keyword that opens them, to the end of the line or the next statement: `kinh phí: 200 triệu đồng`. */
export function wordsAt(text: string, from: number, opener: 'words' | 'cause'): readonly PhrasePiece[] {
  if (!BEGINNING.test(text.charAt(from)) || endsWords(text, from, from)) return [];
  const first = readWord(text, from, keywordTrie)?.keyword?.en;
  if (opener === 'cause' && (first === 'subjective' || first === 'objective')) return [];
  return piece('BARE_WORDS', text, from);
}

/** What a number counts: `250,5 ha`, `412 hồ sơ`. */
export function unitAt(text: string, from: number): readonly PhrasePiece[] {
  const first = readWord(text, from, keywordTrie)?.keyword?.en;
  if (!/\p{L}/u.test(text.charAt(from)) || first === 'points' || endsWords(text, from, from)) return [];
  return piece('UNIT_WORDS', text, from);
}

/** The state of a task in the office's own words; `readStatus` reads them. */
export function statusAt(text: string, from: number, isNewLine: boolean): readonly PhrasePiece[] {
  // `hoàn thành ngày 25/6` is a status here.
  const first = readWord(text, from, keywordTrie)?.keyword?.en;
  if (isNewLine && first !== undefined) return [];
  if (!BEGINNING.test(text.charAt(from)) || (first !== 'completed' && opensStatementAt(text, from, from))) return [];
  return piece('STATUS_WORDS', text, from);
}

/** Whether words without quotes end before the word at `offset`, which opens the next statement. */
export function endsWords(text: string, offset: number, from: number): boolean {
  if (opensStatementAt(text, offset, from)) return true;
  // Two spaces stand between statements: a small word there is a keyword that was mistyped, or is being typed.
  const apart = offset > from && /(?:[ \u00a0]{2}|\t)$/.test(text.slice(Math.max(from, offset - 2), offset));
  return apart && /^\p{Ll}/u.test(text.slice(offset, offset + 2));
}

/** The end of the brackets that open here, and close on their line; else the place itself. */
function closing(text: string, from: number): number {
  BRACKETS.lastIndex = from;
  return BRACKETS.test(text) ? BRACKETS.lastIndex : from;
}

function piece(token: PhrasePiece['token'], text: string, from: number): readonly PhrasePiece[] {
  let end = from;
  let brackets = from;
  for (let offset = from; offset < text.length; offset++) {
    STOP.lastIndex = offset;
    if (STOP.test(text)) break;
    const isWordStart = LETTER.test(text.charAt(offset)) && !LETTER.test(text.charAt(offset - 1));
    if (isWordStart && offset > from && offset >= brackets && endsWords(text, offset, from)) break;
    // What stands in brackets is said of the words before it: `đang thực hiện (đạt 40/50 hồ sơ)`.
    if (text.charAt(offset) === '(' && offset >= brackets) brackets = closing(text, offset);
    if (!/\s/.test(text.charAt(offset))) end = offset + 1;
  }
  // A list goes on with a text in quotes.
  if (/^[ \t\u00a0]*"/.test(text.slice(end, end + 8)))
    end = from + text.slice(from, end).replace(/[\s,;]+$/u, '').length;
  const said = text.slice(from, end).replace(STOPS, '').length;
  return said > 0 ? [{ token, start: from, end }] : [];
}
