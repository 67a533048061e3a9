import type { IToken, TokenTypeDictionary } from 'chevrotain';
import type { LexerResult, LexingReport, TokenizeOptions } from 'langium';
import { DefaultLexer } from 'langium';
import type { Vocabulary } from '../vocabulary/keyword.js';
import { keywordFamilies } from '../vocabulary/keywords.js';
import { strayBraces } from './braces/stray-braces.js';
import type { RPlanTokenBuilder, WordPayload } from './token-builder.js';

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

/** The lexer: Chevrotain's modes, then every word that is a keyword gets the keyword's token type. */
export class RPlanLexer extends DefaultLexer {
  override get definition(): TokenTypeDictionary {
    return (this.tokenBuilder as RPlanTokenBuilder).tokenTypes;
  }

  override tokenize(text: string, options?: TokenizeOptions): LexerResult & { report: RPlanLexingReport } {
    (this.tokenBuilder as RPlanTokenBuilder).startText(text);
    const result = super.tokenize(text, options);
    const vocabulary = { en: 0, vi: 0 };
    const firstOf: Partial<Record<Vocabulary, IToken>> = {};
    for (const token of result.tokens) {
      const payload = token.payload as WordPayload | undefined;
      if (payload) {
        become(token, payload);
        vocabulary[payload.vocabulary]++;
        firstOf[payload.vocabulary] ??= token;
      }
    }
    const stray = strayBraces(result.tokens, isKind);
    const left = new Set(stray);
    const tokens = stray.length === 0 ? result.tokens : result.tokens.filter((token) => !left.has(token));
    return {
      ...result,
      tokens,
      report: { diagnostics: result.report?.diagnostics ?? [], vocabulary, firstOf, strayBraces: stray },
    };
  }
}

const kinds = new Set(keywordFamilies.kinds?.map(({ en }) => en));

function isKind(keyword: string): boolean {
  return kinds.has(keyword);
}

function become(token: IToken, payload: WordPayload): void {
  token.tokenType = payload.type;
  token.tokenTypeIdx = payload.type.tokenTypeIdx ?? token.tokenTypeIdx;
  token.payload = undefined;
}

/** The lexing report of a parse result. */
export function lexingReport({ lexerReport }: { readonly lexerReport?: LexingReport }): RPlanLexingReport {
  return lexerReport
    ? (lexerReport as RPlanLexingReport)
    : { diagnostics: [], vocabulary: { en: 0, vi: 0 }, firstOf: {}, strayBraces: [] };
}
