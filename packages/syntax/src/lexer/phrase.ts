import { beginsLevel } from './figure-level.js';
import { keywordTrie } from './keyword-trie.js';
import type { DeadlineOpener } from './opener.js';
import { beginsStatement, isStrange } from './phrase-end.js';
import { readWord } from './words.js';
import { wordsBefore } from './words-before.js';

/** A piece of words that belong together: of a deadline the words, or the name or the keyword among them that is a token of its own. */
export interface PhrasePiece {
  readonly token:
    | 'PHRASE'
    | 'PHRASE_OPENING'
    | 'PHRASE_NAME'
    | 'set by'
    | 'PARTY_WORDS'
    | 'BARE_WORDS'
    | 'UNIT_WORDS'
    | 'STATUS_WORDS'
    | ',';
  readonly start: number;
  readonly end: number;
}

const NO_PHRASE = /["{},]|_(?=\s|\}|$)|\/[/*]/y;
const STOP = /[{}"\r\n]|\/[/*]/y;
const LINE_GOES_ON = /[,;][ \t\u00a0]*$/;
const NAME = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-\u2010\u2011\u2212_.][\p{L}\p{M}\p{N}]+)*/uy;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The deadline that begins at an offset, in pieces: the words up to the end of the line, a text, a brace, a comment, or the next statement
 * of the line. Names that it is counted from are pieces of their own, so that they are references. Empty where none begins there.
 */
export function phraseAt(
  text: string,
  from: number,
  opener: DeadlineOpener,
  isNewLine: boolean,
): readonly PhrasePiece[] {
  if (at(NO_PHRASE, text, from)) return [];
  // Directly after its keyword `sau NV-1` is the deadline.
  const begins = isNewLine
    ? opensStatement(text, from)
    : !AFTER.test(text.slice(from, from + 6)) && beginsStatement(text, from, from, opener);
  if (begins) return [];
  const end = endOfPhrase(text, from, opener);
  return end > from ? piecesOf(text, from, end) : [];
}

/** On a line of its own a deadline begins with a number or one of its words: what else stands there is the next statement. */
function opensStatement(text: string, from: number): boolean {
  if (isStrange(/^\p{L}[\p{L}\p{M}]*/u.exec(text.slice(from, from + 40))?.[0] ?? '')) return true;
  return (
    readWord(text, from, keywordTrie)?.keyword !== undefined &&
    !BEGINNINGS.test(text.slice(from, from + 12).normalize('NFC'))
  );
}

const AFTER = /^(?:sau|after)\s/iu;

/** Words of deadlines that are keywords too. */
const BEGINNINGS = /^(?:từ|đến|hết|trong|tháng|năm|ngày|from|to|until|within|month|year|day)(?![\p{L}\p{M}])/iu;

function endOfPhrase(text: string, from: number, opener: DeadlineOpener): number {
  let end = from;
  for (let offset = from; offset < text.length; ) {
    const stop = at(STOP, text, offset);
    if (stop && !LINE_ENDS.test(stop)) break;
    if (stop) {
      const next = nextLine(text, offset);
      if (!LINE_GOES_ON.test(wordsBefore(text, from, offset)) || next === undefined) break;
      if (at(NO_PHRASE, text, next) || opensStatement(text, next)) break;
      offset = next;
      continue;
    }
    const isWordStart = LETTER.test(text.charAt(offset)) && !LETTER.test(text.charAt(offset - 1));
    if (isWordStart && offset > from && beginsStatement(text, offset, from, opener)) break;
    if (opener === 'milestone' && offset > from && beginsLevelHere(text, offset)) break;
    if (!/\s/.test(text.charAt(offset))) end = offset + 1;
    offset++;
  }
  return end;
}

/** Signs and figures that begin the level of a milestone: words do at `beginsStatement`. */
const SIGN = /[≥≤<>=:]/;

function beginsLevelHere(text: string, offset: number): boolean {
  const sign = text.charAt(offset);
  const isFigure = /\d/.test(sign) && /\s/.test(text.charAt(offset - 1));
  return (SIGN.test(sign) || isFigure) && beginsLevel(text, offset);
}

const LINE_ENDS = /[\r\n]/;

function nextLine(text: string, offset: number): number | undefined {
  const next = /\S/g;
  next.lastIndex = offset;
  return next.exec(text)?.index;
}

/** What a length or an event is counted from stands after these words, at the end of what was read so far. */
const OPENINGS =
  /(?:^|\s)(?:ngay\s+sau|sau|liền\s+sau|kể\s+từ|tính\s+từ|ngay|từ|after|starting|right\s+after|from)(?:\s+(?:khi|ngày|day))?\s+$/iu;
const EVENT_OPENINGS = /(?:^|\s)(?:sau|kể\s+từ|tính\s+từ|từ|ngay|khi|after|starting)(?:\s+(?:khi|ngày))?\s*$/iu;
const SET_BY = /^(do|set\s+by)\s+$/iu;
const DONE_AFTER =
  /^\s*(?:$|[,;.)]|(?:được\s+)?(?:hoàn\s+thành|ban\s+hành|phê\s+duyệt|ký)\s*(?:$|[,;.])|(?:xong|kết\s+thúc|có\s+hiệu\s+lực)\s*(?:$|[,;.])|ấn\s+định|later|quy\s+định)/iu;

/** Whether a name is awaited after words of a deadline: of a task or document that it is counted from, or of a unit that sets it. */
export function awaitedAfter(before: string): 'anchors' | 'parties' | undefined {
  const words = before.normalize('NFC');
  if (SET_BY.test(words.trimStart())) return 'parties';
  return OPENINGS.test(words) ? 'anchors' : undefined;
}

function piecesOf(text: string, from: number, end: number): PhrasePiece[] {
  const pieces: PhrasePiece[] = [];
  if (SET_BY.test(`${text.slice(from, end).normalize('NFC')} `)) return [{ token: 'set by', start: from, end }];
  let start = from;
  const words = (to: number, token: PhrasePiece['token'] = 'PHRASE') => {
    const trimmed = text.slice(start, to).trimEnd().length;
    if (trimmed > 0) pieces.push({ token, start, end: start + trimmed });
  };
  for (let offset = from; offset < end; ) {
    NAME.lastIndex = offset;
    const name = NAME.exec(text)?.[0];
    if (name === undefined) {
      offset++;
      continue;
    }
    const before = wordsBefore(text, start, offset);
    const setBy = SET_BY.exec(before)?.[1];
    const after = offset + name.length;
    if ((setBy !== undefined || OPENINGS.test(before)) && isName(name, wordsAfter(text, after, end))) {
      words(offset, setBy === undefined ? 'PHRASE' : 'set by');
      pieces.push({ token: 'PHRASE_NAME', start: offset, end: after });
      start = after;
      while (start < end && /\s/.test(text.charAt(start))) start++;
      offset = start;
    } else offset = after;
  }
  words(end, opensEvent(text, start, end) ? 'PHRASE_OPENING' : 'PHRASE');
  return pieces;
}

function wordsAfter(text: string, from: number, end: number): string {
  return text.slice(from, Math.min(end, from + 80)).normalize('NFC');
}

/** A name of the file: a code, or capitals at the end of what it is said of. `T8` is August, `HĐND` in a sentence a word. */
function isName(name: string, rest: string): boolean {
  if (rest.startsWith('/') || /^T\d+$/.test(name) || (name !== name.toLocaleUpperCase('vi') && !/[-_\d]/.test(name)))
    return false;
  return /[-_]/.test(name) || DONE_AFTER.test(rest);
}

/** Whether a text in quotes follows that says what it is counted from. */
function opensEvent(text: string, start: number, end: number): boolean {
  return (
    /^[ \t\u00a0]*"/.test(text.slice(end, end + 8)) && EVENT_OPENINGS.test(text.slice(start, end).normalize('NFC'))
  );
}

function at(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}
