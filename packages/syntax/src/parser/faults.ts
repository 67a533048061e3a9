import type { IRecognitionException, IToken } from 'chevrotain';

/**
 * What is wrong at one place of a file:
 * - `unexpected`: something that cannot stand here; `missing`: something that must stand behind this and does not;
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

/** An error of the parser, with what a rule needs to report it. The parser gives no others. */
export interface SyntaxFault extends IRecognitionException {
  readonly kind: FaultKind;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Names of the tokens that could stand here, where few could. */
  readonly expected: readonly string[];
  /** The token in front of the fault. */
  readonly previous?: IToken;
  /** Whether the fault is part of a link inside a text. */
  readonly inLink?: boolean;
  /** Whether it was read as it was meant, so that nothing is lost: a keyword without its marks, a name with a space. */
  readonly understood?: boolean;
  /** The name as it must be written, where a name with spaces was read in its first part. */
  readonly joined?: string;
  /** How many more there are, for `lost-links`. */
  readonly more?: number;
  /** The braces of the blocks that were never closed, outermost first, for `missing-brace`. */
  readonly openers?: readonly IToken[];
}

/** The faults of a parse result, in the order of the text. */
export function faultsOf({
  parserErrors,
}: {
  readonly parserErrors: readonly IRecognitionException[];
}): readonly SyntaxFault[] {
  return parserErrors as readonly SyntaxFault[];
}

/** A fault of the structure, which no rule of the grammar meets because the structure is mended before it is parsed. */
export function structureFault(
  kind: FaultKind,
  token: IToken,
  start: number,
  end: number,
  more: Partial<SyntaxFault> = {},
): SyntaxFault {
  return {
    name: 'SyntaxFault',
    message: kind,
    token,
    resyncedTokens: [],
    context: { ruleStack: [], ruleOccurrenceStack: [] },
    kind,
    start,
    end,
    expected: [],
    ...more,
  };
}
