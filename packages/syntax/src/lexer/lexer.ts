import type { Lexer, LexerResult, LexingReport } from 'langium';
import type { Vocabulary } from '../vocabulary/keyword.js';
import type { TokenColumns } from './columns.js';
import { tokenAt, tokenObjects } from './columns.js';
import { Scanner } from './scanner.js';
import type { IToken } from './token.js';
import type { TokenIds } from './token-ids.js';

/** How many keywords of a file were written in each vocabulary. */
export type VocabularyCount = Readonly<Record<Vocabulary, number>>;

/** What lexing found out about a file besides its tokens. */
export interface RPlanLexingReport extends LexingReport {
  readonly vocabulary: VocabularyCount;
  /** The first keyword of each vocabulary. */
  readonly firstOf: Readonly<Partial<Record<Vocabulary, IToken>>>;
  /** Closing braces that close nothing. */
  readonly strayBraces: readonly IToken[];
}

/** The lexer: a scanner of columns, and tokens as objects for whoever wants them. */
export class RPlanLexer implements Lexer {
  private readonly scanner: Scanner;

  constructor(readonly tokenIds: TokenIds) {
    this.scanner = new Scanner(tokenIds);
  }

  get definition(): Lexer['definition'] {
    return this.tokenIds.byName;
  }

  /** The tokens as numbers, braces as written. */
  scan(text: string): TokenColumns {
    return this.scanner.scan(text);
  }

  /** The tokens as objects, braces as written. */
  tokenize(text: string): LexerResult & { report: RPlanLexingReport } {
    const columns = this.scan(text);
    return { ...tokenObjects(columns), errors: columns.errors, report: reportOf(columns, []) };
  }
}

/** What the columns of a file tell besides its tokens. */
export function reportOf(columns: TokenColumns, stray: readonly IToken[]): RPlanLexingReport {
  const firstOf: Partial<Record<Vocabulary, IToken>> = {};
  for (const vocabulary of ['en', 'vi'] as const) {
    const first = columns.firstOf[vocabulary];
    if (first !== undefined) firstOf[vocabulary] = tokenAt(columns, first);
  }
  return { diagnostics: [], vocabulary: columns.vocabulary, firstOf, strayBraces: stray };
}

/** The lexing report of a parse result. */
export function lexingReport({ lexerReport }: { readonly lexerReport?: LexingReport }): RPlanLexingReport {
  return lexerReport
    ? (lexerReport as RPlanLexingReport)
    : { diagnostics: [], vocabulary: { en: 0, vi: 0 }, firstOf: {}, strayBraces: [] };
}
