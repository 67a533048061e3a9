import type { VocabularyCount } from '../lexer/lexer.js';
import type { Vocabulary } from '../vocabulary/keyword.js';
import { layOut } from './layout.js';
import { readSource } from './source.js';
import { readTree } from './tree.js';
import { saysTheSame } from './verify.js';

export interface FormatOptions {
  /** Writes every keyword in the preferred spelling of this vocabulary; without it the file keeps its own, and the spellings that were typed. */
  readonly vocabulary?: Vocabulary;
  /** The vocabulary of the file that this text is a part of; without it, the one that most of its keywords belong to. */
  readonly own?: Vocabulary;
  /** The vocabulary of a file that has as many keywords of one as of the other, or none: the project's. Without it, Vietnamese. */
  readonly otherwise?: Vocabulary;
}

/**
 * The formatted text, or why there is none. `syntax`: the file cannot be read at the place given, so nothing in it is moved.
 * `unsafe`: no form was found that keeps every word; this is a fault of the formatter, and the file is to be left as it is.
 */
export type FormatResult =
  | { readonly ok: true; readonly text: string; readonly vocabulary: Vocabulary }
  | { readonly ok: false; readonly reason: 'syntax'; readonly start: number; readonly end: number }
  | { readonly ok: false; readonly reason: 'unsafe' };

/**
 * Writes a file in the one style of RPlan: two spaces a depth, one statement a line, office dates and decimals, NFC, LF. Spellings of keywords
 * stay as typed, unless a vocabulary is asked for. Words of the document, comments and the order of things stay. Formatting twice changes nothing more,
 * and a file has the same lines in both vocabularies, so converting there and back gives the same file.
 *
 * Pure: looks at this text alone, follows no reference.
 */
export function formatText(text: string, options: FormatOptions = {}): FormatResult {
  const ownOf = ({ en, vi }: VocabularyCount) =>
    options.own ?? (en === vi ? (options.otherwise ?? 'vi') : en > vi ? 'en' : 'vi');
  const source = readSource(text, (counted) => (options.vocabulary ? undefined : ownOf(counted)));
  if (!('lexemes' in source)) return { ok: false, reason: 'syntax', start: source.start, end: source.end };
  const vocabulary = options.vocabulary ?? ownOf(source.vocabulary);
  const { lexemes } = source;
  const lines = layOut(readTree(lexemes, text));
  const formatted = lines.map((line) => `${line[vocabulary]}\n`).join('');
  return saysTheSame(lexemes, formatted, vocabulary)
    ? { ok: true, text: formatted, vocabulary }
    : { ok: false, reason: 'unsafe' };
}
