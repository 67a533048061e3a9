import type { IToken, TokenTypeDictionary } from 'chevrotain';
import type { LexerResult, LexingReport, TokenizeOptions } from 'langium';
import { DefaultLexer } from 'langium';
import type { Vocabulary } from '../vocabulary/keyword.js';
import type { RPlanTokenBuilder, WordPayload } from './token-builder.js';

/** How many keywords of a file were written in each vocabulary. */
export type VocabularyCount = Readonly<Record<Vocabulary, number>>;

/** What lexing found out about a file besides its tokens. */
export interface RPlanLexingReport extends LexingReport {
  readonly vocabulary: VocabularyCount;
}

/** The lexer: Chevrotain's modes, then every word that is a keyword gets the keyword's token type. */
export class RPlanLexer extends DefaultLexer {
  override get definition(): TokenTypeDictionary {
    return (this.tokenBuilder as RPlanTokenBuilder).tokenTypes;
  }

  override tokenize(text: string, options?: TokenizeOptions): LexerResult & { report: RPlanLexingReport } {
    const result = super.tokenize(text, options);
    const vocabulary = { en: 0, vi: 0 };
    for (const token of result.tokens) {
      const payload = token.payload as WordPayload | undefined;
      if (payload) {
        become(token, payload);
        vocabulary[payload.vocabulary]++;
      }
    }
    return { ...result, report: { diagnostics: result.report?.diagnostics ?? [], vocabulary } };
  }
}

function become(token: IToken, payload: WordPayload): void {
  token.tokenType = payload.type;
  token.tokenTypeIdx = payload.type.tokenTypeIdx ?? token.tokenTypeIdx;
  token.payload = undefined;
}

/** What a parse result's lexing report says of its vocabulary; nothing for a document that was not parsed by us. */
export function vocabularyCount(services: { lexerReport?: LexingReport } | undefined): VocabularyCount {
  return (services?.lexerReport as RPlanLexingReport | undefined)?.vocabulary ?? { en: 0, vi: 0 };
}
