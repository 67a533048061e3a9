import { citedKind } from './citation-phrase.js';
import { TokenColumns } from './columns.js';
import type { FigureOpener } from './figure-opener.js';
import { figureOpenerOf } from './figure-opener.js';
import { FIGURE_SIGNS, isFigureSign } from './figure-signs.js';
import { endOfFigures } from './figure-words.js';
import { keywordTrie } from './keyword-trie.js';
import { LineBraces } from './link-braces.js';
import type { Mode } from './modes.js';
import { modes } from './modes.js';
import type { Opener } from './opener.js';
import { isOrdinal, Openers } from './openers.js';
import { phraseAfter } from './phrases.js';
import { endOfProse, proseTokens } from './prose.js';
import { BULLET, endOfBullet, endOfColon, endOfSeparator, JOINERS, SEPARATOR } from './signs.js';
import type { TokenIds } from './token-ids.js';
import type { Word } from './words.js';
import { readWord } from './words.js';

/** Where a token that begins at `offset` ends; `offset` or less where it does not stand there. */
type Match = (text: string, offset: number) => number;

interface Candidate {
  readonly token: string;
  readonly type: number;
  readonly match: Match;
  readonly push: Mode | undefined;
  readonly pop: boolean;
  readonly place: 'token' | 'comment' | 'nowhere';
}

/**
 * Reads a text into tokens: in each mode the first token of its list that stands at a place. Words are one token: whether one is a
 * keyword is looked up once, where one pattern a keyword would try hundreds at every place.
 */
export class Scanner {
  private readonly lists: Readonly<Record<Mode, readonly Candidate[]>>;
  /** For each mode and each ASCII sign the tokens that may begin with it, found when it is first met. */
  private readonly starting = new Map<Mode, (readonly Candidate[] | undefined)[]>();
  private braces = new LineBraces('');
  private word: Word | undefined;
  private mode: Mode = 'main';
  /** The tokens read so far. */
  private read: TokenColumns | undefined;
  /** The place from which on no comment ends. */
  private unclosedComment = Number.POSITIVE_INFINITY;

  constructor(private readonly tokens: TokenIds) {
    const lists: Partial<Record<Mode, readonly Candidate[]>> = {};
    for (const mode of Object.keys(modes) as Mode[]) {
      lists[mode] = modes[mode].map(({ token, push, pop }) => ({
        token,
        type: tokens.idOf(token),
        match: this.matcher(token),
        push,
        pop: pop === true,
        place: token === 'WS' ? 'nowhere' : COMMENTS.has(token) ? 'comment' : 'token',
      }));
      this.starting.set(mode, []);
    }
    this.lists = lists as Record<Mode, readonly Candidate[]>;
  }

  /** Never throws: signs that begin no token are errors. */
  scan(text: string): TokenColumns {
    const columns = new TokenColumns(text, this.tokens.byId);
    this.read = columns;
    this.braces = new LineBraces(text);
    this.unclosedComment = Number.POSITIVE_INFINITY;
    const open: Mode[] = ['main'];
    let at = 0;
    this.mode = 'main';
    /** The statement whose deadline is to come, and where its word ended. */
    let opener: Opener | undefined;
    const openers = new Openers();
    let opened = 0;
    /** What figures in words are to come. */
    let figures: FigureOpener | undefined;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (this.mode === 'main' && (code === SPACE || code === NEWLINE)) {
        at++;
        continue;
      }
      if (opener && !isTrivia(text, at)) {
        const phrase = phraseAfter(text, at, opener, text.slice(opened, at).includes('\n'));
        opener = undefined;
        for (const piece of phrase) columns.add(this.tokens.idOf(piece.token), piece.start, piece.end);
        at = phrase.at(-1)?.end ?? at;
        if (phrase.length > 0) {
          figures = figureOpenerOf(columns);
          opened = at;
          continue;
        }
      }
      if (figures && !isTrivia(text, at)) {
        const end = endOfFigures(text, at, figures, text.slice(opened, at).includes('\n'));
        figures = undefined;
        if (end > at) {
          columns.add(this.tokens.idOf('WORDS'), at, end);
          at = end;
          continue;
        }
      }
      const candidates = this.candidates(this.mode, code);
      let found: Candidate | undefined;
      let end = at;
      this.word = undefined;
      for (const candidate of candidates) {
        end = candidate.match(text, at);
        if (end > at) {
          found = candidate;
          break;
        }
      }
      if (!found) {
        at = this.skip(columns, this.mode, at);
        continue;
      }
      if (found.place === 'token') {
        columns.add(this.typeOf(found, columns, at), at, end);
        const isMain = this.mode === 'main' || (found.pop && open.length === 2);
        opener = this.mode === 'main' ? openers.after(columns) : undefined;
        figures = isMain ? figureOpenerOf(columns) : undefined;
        opened = end;
      } else if (found.place === 'comment') {
        columns.comments.push(at, end);
        columns.commentTypes.push(found.type);
      }
      if (found.pop && open.length > 1) open.pop();
      if (found.push) open.push(found.push);
      if (found.pop || found.push) this.mode = open.at(-1) ?? 'main';
      at = end;
    }
    return columns.trim();
  }

  private candidates(mode: Mode, code: number): readonly Candidate[] {
    const key = Math.min(code, 128);
    const lists = this.starting.get(mode) ?? [];
    const known = lists[key];
    if (known) return known;
    const sign = key < 128 ? String.fromCharCode(key) : undefined;
    const made = this.lists[mode].filter(({ token }) => {
      const starts = STARTS[token] ?? (token.length === 1 ? token : undefined);
      return (
        starts === undefined || (sign === undefined ? token === BULLET || token === LETTERED : starts.includes(sign))
      );
    });
    lists[key] = made;
    return made;
  }

  /** The type of what was found: for a word its keyword's, which is counted. `và` between names is a comma. */
  private typeOf({ type }: Candidate, columns: TokenColumns, at: number): number {
    const keyword = this.word?.keyword;
    if (!keyword) {
      if (this.isJoiner(columns.text, at)) return this.tokens.idOf(SEPARATOR);
      const kind = citedKind(columns, at, this.word?.end ?? at);
      if (kind) return this.tokens.idOf(kind);
      return isOrdinal(columns, at, this.word?.end ?? at) ? this.tokens.idOf('ordinal') : type;
    }
    columns.vocabulary[keyword.vocabulary]++;
    columns.firstOf[keyword.vocabulary] ??= columns.count;
    return this.tokens.idOf(keyword.en);
  }

  private isJoiner(text: string, at: number): boolean {
    return (
      this.word !== undefined && this.mode === 'main' && JOINERS.has(text.slice(at, this.word.end).normalize('NFC'))
    );
  }

  /** Goes on where some token of the mode stands again; what lies between is one error. */
  private skip(columns: TokenColumns, mode: Mode, from: number): number {
    const { text } = columns;
    let at = from + 1;
    while (at < text.length && !this.lists[mode].some(({ match }) => match(text, at) > at)) at++;
    columns.errors.push({ offset: from, length: at - from, line: undefined, column: undefined, message: 'no token' });
    return at;
  }

  private matcher(token: string): Match {
    if (token === 'ID') return (text, offset) => this.endOfWord(text, readWord(text, offset, keywordTrie));
    if (token === SEPARATOR) return endOfSeparator;
    if (token === BULLET) return endOfBullet;
    if (HEADING_MARKS.has(token)) return this.headingMark(token);
    if (token === 'LINK_OPEN') return (_, offset) => (this.braces.opensLink(offset) ? offset + 1 : offset);
    if (token === 'BLOCK_COMMENT') return (text, offset) => this.endOfComment(text, offset);
    const prose = proseTokens.find((name) => name === token);
    if (prose) return (text, offset) => endOfProse(prose, text, offset);
    if (FIGURE_SIGNS.has(token))
      return (text, offset) =>
        text.startsWith(token, offset) && this.read && isFigureSign(this.read, offset) ? offset + token.length : offset;
    const pattern = this.tokens.patternOf(token);
    if (!pattern) return (text, offset) => (text.startsWith(token, offset) ? offset + token.length : offset);
    return (text, offset) => {
      pattern.lastIndex = offset;
      return pattern.test(text) ? pattern.lastIndex : offset;
    };
  }

  /** Before a heading `I.`, `2.` are its mark; the codes of an index are written so too. */
  private headingMark(token: string): Match {
    const pattern = this.tokens.patternOf(token);
    return (text, offset) => {
      const { read } = this;
      const names = [1, 2].map((back) => read?.nameAt(read.count - back) ?? '');
      if (!pattern || !names.some((name) => HEADED.has(name))) return offset;
      pattern.lastIndex = offset;
      return pattern.test(text) ? pattern.lastIndex : offset;
    };
  }

  /** Comments that never end are as many looks for an end as there are; one is enough. */
  private endOfComment(text: string, offset: number): number {
    if (offset >= this.unclosedComment || !text.startsWith('/*', offset)) return offset;
    const end = text.indexOf('*/', offset + 2);
    if (end < 0) this.unclosedComment = offset;
    return end < 0 ? offset : end + 2;
  }

  /** A colon after a keyword belongs to it: `chủ trì: SNV` is `chủ trì SNV`. */
  private endOfWord(text: string, word: Word | undefined): number {
    this.word = word;
    return word?.keyword && this.mode === 'main' ? endOfColon(text, word.end, word.keyword.en) : (word?.end ?? 0);
  }
}

/** Blanks and comments between a keyword and its deadline. */
function isTrivia(text: string, at: number): boolean {
  return /^(?:\s|\/[/*])/.test(text.slice(at, at + 2));
}

const SPACE = 32;
const NEWLINE = 10;
const COMMENTS = new Set(['LINE_COMMENT', 'BLOCK_COMMENT']);
/** What may have a mark before its heading, behind its keyword or its name. */
const HEADED = new Set(['section', 'clause', 'article', 'finding', 'task', 'add task', 'add finding']);
const HEADING_MARKS = new Set(['NUMBERED', 'LETTERED']);
/** Of a list: `a)`, `đ)`. */
const LETTERED = 'LETTERED';
const DIGITS = '0123456789';

/** The ASCII signs with which a token begins that begins with no other sign; those left out are tried everywhere. */
const STARTS: Readonly<Record<string, string>> = {
  LINE_COMMENT: '/',
  BLOCK_COMMENT: '/',
  BLOCK_OPEN: '"',
  BLOCK_CLOSE: '"',
  LINE_OPEN: '"',
  LINE_CLOSE: '"',
  LINE_END: '\r\n',
  LINK_OPEN: '{',
  LINK_LOST: '{',
  LINK_CLOSE: '}',
  SPAN_CLOSE: '}',
  BAR: '|',
  SYMBOL: `${DIGITS}_`,
  DATE: `${DIGITS}_`,
  YEARS: DIGITS,
  FRACTION: DIGITS,
  GROUPED: DIGITS,
  DOTTED: DIGITS,
  DECIMAL: DIGITS,
  POINTED: DIGITS,
  INT: DIGITS,
  BLANK: '_',
  ',': ',;',
  [BULLET]: '-+*',
  NUMBERED: `${DIGITS}ABCDEFGHIJKLMNOPQRSTUVWXYZ`,
  [LETTERED]: `${DIGITS}abcdefghijklmnopqrstuvwxyz`,
};
