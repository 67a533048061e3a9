import type { Token } from './tokens.js';
import { folded, spellingsOf } from './vocabulary.js';

/** What is wrong with a phrase: no calendar has it, or it lacks something. Places are offsets in the phrase. */
export interface PhraseProblem {
  readonly code:
    | 'impossible-day'
    | 'impossible-month'
    | 'impossible-quarter'
    | 'impossible-hour'
    | 'impossible-year'
    /** `45`: of what? */
    | 'unit-missing'
    /** `hằng tháng trước ngày`: words that open a time, and none. */
    | 'time-missing'
    /** `ngày 15`: of which month? */
    | 'month-missing'
    /** `ngày 8/2026`, which is a month. */
    | 'month-as-day'
    /** The day of the week is not that of the day beside it; `weekday` is. */
    | 'weekday-wrong'
    /** Marks are wrong; `meant` has them right. */
    | 'misspelt'
    /** A state of progress where a deadline stands. */
    | 'status';
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** The greatest day that the month has. */
  readonly lastDay?: number;
  readonly meant?: string;
  /** Vietnamese name of the right day of the week. */
  readonly weekday?: string;
}

/** A word of the table that was read as such, so that it can be put into the other vocabulary. */
export interface ReadWord {
  readonly en: string;
  readonly start: number;
  readonly end: number;
}

/** Goes over the pieces of a phrase; what was tried in vain leaves nothing behind. */
export class Cursor {
  at = 0;
  problems: PhraseProblem[] = [];
  words: ReadWord[] = [];

  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    /** Exclusive. */
    readonly end = tokens.length,
  ) {}

  get token(): Token | undefined {
    return this.at < this.end ? this.tokens[this.at] : undefined;
  }

  get done(): boolean {
    return this.at >= this.end;
  }

  /** Tries a reading; where it gives nothing the cursor is where it was. */
  attempt<T>(read: () => T | undefined): T | undefined {
    const { at, problems, words } = this;
    const [problemCount, wordCount] = [problems.length, words.length];
    const found = read();
    if (found === undefined) {
      this.at = at;
      this.problems.length = problemCount;
      this.words.length = wordCount;
    }
    return found;
  }

  /** Takes a word of the table, the longest of its spellings. */
  take(...rows: readonly string[]): string | undefined {
    for (const en of rows) {
      for (const { syllables } of spellingsOf(en)) {
        const end = this.endOf(syllables);
        if (end === undefined) continue;
        this.words.push({ en, start: this.tokens[this.at]?.start ?? 0, end: this.tokens[end - 1]?.end ?? 0 });
        this.at = end;
        return en;
      }
    }
    return undefined;
  }

  /** Takes one of the given words, the first that stands here; they are never put into the other vocabulary. */
  say(...spellings: readonly string[]): string | undefined {
    const here = this.wordAt(this.at);
    for (const spelling of spellings) {
      if (!spelling.startsWith(here) && !spelling.includes('-')) continue;
      const end = this.endOf(syllablesOf(spelling));
      if (end === undefined) continue;
      this.at = end;
      return spelling;
    }
    return undefined;
  }

  sign(...signs: readonly string[]): string | undefined {
    const { token } = this;
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined;
    this.at++;
    return token.text;
  }

  /** Takes a piece of a kind. */
  piece<Kind extends Token['kind']>(kind: Kind): Extract<Token, { kind: Kind }> | undefined {
    const { token } = this;
    if (token?.kind !== kind) return undefined;
    this.at++;
    return token as Extract<Token, { kind: Kind }>;
  }

  /** A whole number, in digits or, before a unit, in a word. */
  number(): number | undefined {
    const digits = this.piece('number');
    if (digits) return digits.value;
    const { token } = this;
    const value = token?.kind === 'word' ? NUMBERS[token.text] : undefined;
    if (value !== undefined) this.at++;
    return value;
  }

  problem(code: PhraseProblem['code'], from: number, more: Pick<PhraseProblem, 'lastDay' | 'weekday'> = {}): void {
    const start = this.tokens[from]?.start ?? 0;
    const end = this.tokens[Math.max(from, this.at - 1)]?.end ?? start;
    this.problems.push({ code, start, end, written: this.text.slice(start, end), ...more });
  }

  /** The words from a piece up to another one, as typed. */
  said(from: number, to: number): string {
    const first = this.tokens[from];
    const last = this.tokens[to - 1];
    return first && last && to > from ? this.text.slice(first.start, last.end) : '';
  }

  private endOf(syllables: readonly string[]): number | undefined {
    let at = this.at;
    for (const syllable of syllables) {
      if (this.wordAt(at) !== syllable) {
        // A hyphen is a piece of its own: `half-yearly`.
        const hyphened = this.hyphened(at, syllable);
        if (hyphened === undefined) return undefined;
        at = hyphened;
      } else at++;
    }
    return at;
  }

  /** What a piece says as a syllable; of one that says none, what no spelling begins with. */
  private wordAt(at: number): string {
    const token = at < this.end ? this.tokens[at] : undefined;
    if (token?.kind === 'word') return token.text;
    return token?.kind === 'number' ? this.text.slice(token.start, token.end) : NO_WORD;
  }

  private hyphened(at: number, syllable: string): number | undefined {
    const first = this.tokens[at];
    const last = this.tokens[at + 2];
    if (!syllable.includes('-') || !first || !last || at + 2 >= this.end) return undefined;
    return folded(this.text.slice(first.start, last.end)) === syllable ? at + 3 : undefined;
  }
}

const NO_WORD = '\0';
const split = new Map<string, readonly string[]>();

/** The syllables of a spelling. Nearly every spelling is asked for at nearly every piece. */
function syllablesOf(spelling: string): readonly string[] {
  const known = split.get(spelling) ?? spelling.split(' ');
  split.set(spelling, known);
  return known;
}

/** Without `năm`, which is a year. */
const NUMBERS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
