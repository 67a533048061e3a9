import type { Opener } from '../lexer/opener.js';
import type { Vocabulary } from '../vocabulary/keyword.js';

/** The same words in both vocabularies. Layout looks at both, so that a file has the same lines in either. */
export type Spelled = Readonly<Record<Vocabulary, string>>;

/** Which statement a token opens: `block` ones are set apart by blank lines when they span several lines. */
export type StatementKind = 'block' | 'plain';

/** A token or a comment of the source, already in the form in which it will be written. */
export interface Lexeme {
  /** The token's name in the grammar; for a keyword its English name. */
  readonly type: string;
  readonly written: Spelled;
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
  /** Line ends between the token before and this one. */
  readonly lineEndsBefore: number;
  readonly opens?: StatementKind;
  /** A title that may leave the line of its statement when that is too long. */
  readonly detachable?: true;
  /** The last of words that end where the lexer finds the next statement: what opened them. */
  readonly endsPhrase?: Opener;
}

export function sameInBoth(text: string): Spelled {
  return { en: text, vi: text };
}

export function joined(parts: readonly Spelled[]): Spelled {
  return { en: parts.map(({ en }) => en).join(''), vi: parts.map(({ vi }) => vi).join('') };
}

/** Columns that the wider of the two takes. */
export function widthOf({ en, vi }: Spelled): number {
  return Math.max(columnsOf(en), en === vi ? 0 : columnsOf(vi));
}

/** Characters; of the two halves of one beyond the basic plane only the first counts. */
function columnsOf(text: string): number {
  let columns = text.length;
  for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) & 0xfc00) === 0xdc00) columns--;
  return columns;
}

export function isComment({ type }: Pick<Lexeme, 'type'>): boolean {
  return type === 'LINE_COMMENT' || type === 'BLOCK_COMMENT';
}
