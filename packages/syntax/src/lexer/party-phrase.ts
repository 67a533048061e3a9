import { keywordTrie } from './keyword-trie.js';
import type { PhrasePiece } from './phrase.js';
import { opensStatementAt } from './phrase-end.js';
import { readWord } from './words.js';

const NO_WORDS = /["{},;]|_(?=\s|\}|$)|\/[/*]/y;
const STOP = /[{}"\r\n]|\/[/*]/y;
const LINE_ENDS = /[\r\n]/;
const JOINED = /(?:[,;]|(?:^|[\s,;])(?:v(?:à|a\u0300)|and))[ \t\u00a0]*$/u;
/** A name of the directory, or several with their separators: these are tokens as everywhere. */
const NAME = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:[-_][\p{L}\p{M}\p{N}]+)*(?:[ \t]*\.[ \t]*[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)*`;
const NAMES_ONLY = new RegExp(
  String.raw`^${NAME}(?:\s*(?:[,;](?:\s+(?:và|and)(?=\s))?|\s(?:và|and)(?=\s))\s*${NAME})*[\s,]*$`,
  'u',
);
/** Also `SNV/STC`, `STC & STP`, `STC - STP`, `STC cùng với STP`: which of them stand in one title only the directory tells. */
const SEPARATOR = new RegExp(
  String.raw`[ \t\u00a0\r\n]*(?:[,;](?:\s+(?:v(?:à|a\u0300)|and)(?=\s))?|[&+/](?![/*])|` +
    String.raw`(?<=\s)(?:v(?:à|a\u0300)|and|c(?:ù|u\u0300)ng(?:\s+v(?:ớ|ơ\u0301)i)?|[-\u2010-\u2013])(?=\s))\s*`,
  'uy',
);
/** Nobody is called by a day: a keyword is missing before it. */
const DAY = /\d{1,2}\/\d{1,2}\/\d{4}(?!\d)/y;
const LETTER = /[\p{L}\p{N}]/u;
const STOPS = /[\s.:;]+$/u;

/**
 * Who stands after a keyword by title (`Sở Khoa học và Công nghệ; UBND các xã, phường`), each piece between `,`, `;` and `và` a token: which of
 * them are one title only the directory tells. Empty where names alone stand there.
 */
export function partiesAt(text: string, from: number, isNewLine: boolean): readonly PhrasePiece[] {
  if (at(NO_WORDS, text, from) || !/\p{L}/u.test(text.charAt(from))) return [];
  if (isNewLine ? isNoTitle(text, from) : opensStatementAt(text, from, from)) return [];
  const end = endOfParties(text, from);
  const written = text.slice(from, end).normalize('NFC');
  // A name may go on behind its dot.
  if (NAMES_ONLY.test(written.replace(/\s*\.\s*$/, ''))) return [];
  return piecesOf(text, from, end);
}

/** On a line of its own a title has a capital: what else stands there is the next statement. */
function isNoTitle(text: string, from: number): boolean {
  return readWord(text, from, keywordTrie)?.keyword !== undefined || !/^\p{Lu}/u.test(text.slice(from, from + 2));
}

/** Whether words for parties end before the word at `offset`: with whom a report goes through, with the next statement, or with a small word apart that is none of theirs. */
export function endsParties(text: string, offset: number, from: number): boolean {
  const word = readWord(text, offset, keywordTrie);
  if (
    word?.keyword?.en === 'via' &&
    /^[ \t\u00a0]*(?:[}\r\n"]|$)|^[ \t\u00a0]+\p{Lu}/u.test(text.slice(word.end, word.end + 24))
  )
    return true;
  if (opensStatementAt(text, offset, from)) return true;
  const apart = /(?:[ \u00a0]{2}|\t)$/.test(text.slice(Math.max(from, offset - 2), offset));
  return apart && /^\p{Ll}/u.test(text.slice(offset)) && !JOINED.test(text.slice(Math.max(from, offset - 8), offset));
}

function endOfParties(text: string, from: number): number {
  let end = from;
  for (let offset = from; offset < text.length; ) {
    const stop = at(STOP, text, offset);
    if (stop && !LINE_ENDS.test(stop)) break;
    if (stop) {
      const next = nextLine(text, offset);
      if (next === undefined || !JOINED.test(text.slice(Math.max(from, offset - 12), offset))) break;
      if (at(NO_WORDS, text, next) || readWord(text, next, keywordTrie)?.keyword) break;
      offset = next;
      continue;
    }
    const isWordStart = LETTER.test(text.charAt(offset)) && !LETTER.test(text.charAt(offset - 1));
    if (isWordStart && offset > from && (at(DAY, text, offset) || endsParties(text, offset, from))) break;
    if (!/\s/.test(text.charAt(offset))) end = offset + 1;
    offset++;
  }
  return end;
}

function nextLine(text: string, offset: number): number | undefined {
  const next = /\S/g;
  next.lastIndex = offset;
  return next.exec(text)?.index;
}

function piecesOf(text: string, from: number, end: number): PhrasePiece[] {
  const pieces: PhrasePiece[] = [];
  // A stop at the end belongs to the last of them; a separator there is followed by one in quotes.
  const goesOn = /[,;]$/.test(text.slice(from, end)) && /^\s*"/.test(text.slice(end, end + 200));
  const last = goesOn ? end : from + text.slice(from, end).replace(STOPS, '').length;
  let start = from;
  const add = (to: number) => {
    if (to > start) pieces.push({ token: 'PARTY_WORDS', start, end: to });
  };
  for (let offset = from; offset < last; ) {
    SEPARATOR.lastIndex = offset;
    const found = SEPARATOR.exec(text)?.[0];
    if (found === undefined || found === '' || offset === from) {
      offset++;
      continue;
    }
    const sign = offset + (found.length - found.trimStart().length);
    const signEnd = offset + found.trimEnd().length;
    if (signEnd > last) break;
    add(offset);
    pieces.push({ token: ',', start: sign, end: signEnd });
    start = offset + found.length;
    offset = Math.max(start, offset + 1);
  }
  add(start < last ? end : start);
  return pieces;
}

function at(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}
