import type { ParseResult } from 'langium';
import type { TokenColumns } from '../lexer/columns.js';

/**
 * What is wrong at one place of a file:
 * - `unexpected`: something that cannot stand here; `missing`: something that must come after this and does not;
 * - `missing-brace`, `unclosed-link`, `unclosed-text`: never closed, though the file ends or a later statement begins;
 * - `too-deep`: blocks or links inside each other beyond what any document needs; `long-run`: a brace over and over, or a word without an end;
 * - `lost-links`: the first of so many broken links in one text that the rest is read as words;
 * - `curly-quote`, `invisible`: a quote as a word processor writes it, which opens no text; a sign of no width that it pastes.
 */
export type FaultKind =
  | 'unexpected'
  | 'missing'
  | 'missing-brace'
  | 'unclosed-link'
  | 'unclosed-text'
  | 'too-deep'
  | 'long-run'
  | 'curly-quote'
  | 'invisible'
  | 'lost-links';

/** A token that a fault speaks of. */
export interface FaultToken {
  /** The name of its type; `EOF` at the end of the file. */
  readonly type: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** From 0. */
  readonly line: number;
}

/** What is wrong at one place, with what a rule needs to report it. */
export interface SyntaxFault {
  readonly kind: FaultKind;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Names of the tokens or rules of the grammar that could stand here, where few could. */
  readonly expected: readonly string[];
  /** The token that could not be read; of a `missing` part the one that comes instead. */
  readonly token: FaultToken;
  /** The token before the fault, where somebody wrote it. */
  readonly previous?: FaultToken;
  /** The names in what could not be read, in NFC. */
  readonly names?: readonly string[];
  /** Whether the fault is part of a link inside a text. */
  readonly inLink?: boolean;
  /** Whether it was read as it was meant, so that nothing is lost: a keyword without its marks, a name with a space. */
  readonly understood?: boolean;
  /** The name as it must be written, where a name with spaces was read in its first part. */
  readonly joined?: string;
  /** How many more there are, for `lost-links`. */
  readonly more?: number;
  /** The braces of the blocks that were never closed, outermost first, for `missing-brace`. */
  readonly openers?: readonly FaultToken[];
}

/** The faults of a parse result, in the order of the text. */
export function faultsOf({ parserErrors }: Pick<ParseResult, 'parserErrors'>): readonly SyntaxFault[] {
  return parserErrors as readonly unknown[] as readonly SyntaxFault[];
}

/** Faults where Langium's `ParseResult` wants the exceptions of its own parser, which nothing but `faultsOf` reads. */
export function asParserErrors(faults: readonly SyntaxFault[]): ParseResult['parserErrors'] {
  return faults as readonly unknown[] as ParseResult['parserErrors'];
}

/** A fault of the signs or of their nesting, which no rule of the grammar meets because it is mended before the tokens are read. */
export function structureFault(
  kind: FaultKind,
  token: FaultToken,
  more: Partial<Omit<SyntaxFault, 'kind' | 'token'>> = {},
): SyntaxFault {
  return { kind, token, start: token.start, end: token.end, expected: [], ...more };
}

/** A token of a file, or its end, as faults speak of it. */
export function faultToken(columns: TokenColumns, index: number): FaultToken {
  const { text, starts, ends, count } = columns;
  const end = text.length;
  if (index >= count) return { type: 'EOF', start: end, end, line: columns.positionOf(end).line };
  return {
    type: columns.nameAt(index),
    start: starts[index] ?? end,
    end: ends[index] ?? end,
    line: columns.lineAt(index),
  };
}
