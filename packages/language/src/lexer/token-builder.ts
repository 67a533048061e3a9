import type { TokenType, TokenVocabulary } from 'chevrotain';
import { createToken } from 'chevrotain';
import type { GrammarAST } from 'langium';
import { DefaultTokenBuilder } from 'langium';
import type { Vocabulary } from '../vocabulary/keyword.js';
import { LineBraces } from './braces.js';
import { keywordTrie } from './keyword-trie.js';
import type { Mode } from './modes.js';
import { modes } from './modes.js';
import { endOfProse, proseTokens } from './prose.js';
import type { Word } from './words.js';
import { readDigitPhrase, readWord } from './words.js';

/** What the matcher leaves on a token for the lexer: the keyword it is, and in which vocabulary it was written. */
export interface WordPayload {
  readonly type: TokenType;
  readonly vocabulary: Vocabulary;
}

type Matched = [string] & { payload?: WordPayload };

/**
 * Turns the grammar's tokens into the lexer's modes. Keywords stay out of the modes: one matcher reads a word and looks it
 * up, where one pattern a keyword would try hundreds at every place.
 */
export class RPlanTokenBuilder extends DefaultTokenBuilder {
  /** Every token type by name: the parser's vocabulary, of which the modes hold only a part. */
  readonly tokenTypes: Record<string, TokenType> = {};
  private braces = new LineBraces('');

  /** Forgets the text before: what was found out about its braces holds for no other reading, not even of the same text. */
  startText(text: string): void {
    this.braces = new LineBraces(text);
  }

  override buildTokens(grammar: GrammarAST.Grammar): TokenVocabulary {
    for (const type of super.buildTokens(grammar) as TokenType[]) {
      type.LONGER_ALT = [];
      this.tokenTypes[type.name] = type;
    }
    this.tokenTypes.DIGIT_PHRASE = createToken({ name: 'DIGIT_PHRASE' });
    this.setPattern('DIGIT_PHRASE', (text, offset) =>
      this.word(text, offset, readDigitPhrase(text, offset, keywordTrie)),
    );
    this.setPattern('ID', (text, offset) => this.word(text, offset, readWord(text, offset, keywordTrie)));
    this.setPattern('LINK_OPEN', (_, offset) => (this.braces.opensLink(offset) ? ['{'] : null));
    for (const token of proseTokens) {
      this.setPattern(token, (text, offset) => {
        const end = endOfProse(token, text, offset);
        return end > offset ? [text.slice(offset, end)] : null;
      });
    }
    this.typeNamed('TEXT_BLOCK').LINE_BREAKS = true;
    this.hint(
      'DIGIT_PHRASE',
      [...keywordTrie.next.keys()].filter((key) => /^\d/.test(key)).map((key) => key.charCodeAt(0)),
    );
    this.hint('ID', LETTER_CODES);
    this.hint('LINK_OPEN', ['{'.charCodeAt(0)]);
    this.hint('SYMBOL', DIGIT_AND_BLANK_CODES);
    return { defaultMode: 'main' satisfies Mode, modes: this.modes() };
  }

  private modes(): Record<string, TokenType[]> {
    const result: Record<string, TokenType[]> = {};
    for (const [mode, tokens] of Object.entries(modes)) {
      result[mode] = tokens.map(({ token, push, pop }) => {
        const type = this.typeNamed(token);
        if (push) type.PUSH_MODE = push;
        if (pop) type.POP_MODE = true;
        return type;
      });
    }
    return result;
  }

  private setPattern(name: string, match: (text: string, offset: number) => Matched | null): void {
    const type = this.typeNamed(name);
    type.PATTERN = match as TokenType['PATTERN'] & object;
    type.LINE_BREAKS = false;
  }

  private hint(name: string, codes: number[]): void {
    this.typeNamed(name).START_CHARS_HINT = codes;
  }

  private word(text: string, offset: number, word: Word | undefined): Matched | null {
    if (!word) return null;
    const matched: Matched = [text.slice(offset, word.end)];
    if (word.keyword) matched.payload = { type: this.typeNamed(word.keyword.en), vocabulary: word.keyword.vocabulary };
    return matched;
  }

  private typeNamed(name: string): TokenType {
    const type = this.tokenTypes[name];
    if (!type) throw new Error(`The grammar has no token '${name}'.`);
    return type;
  }
}

// Chevrotain sorts patterns by the first character code: itself below 256, above that one bucket for each 255 codes.
const LETTER_CODES = [
  ...range(0, 255).filter((code) => /\p{L}/u.test(String.fromCharCode(code))),
  ...range(1, 257).map((bucket) => Math.min(bucket * 255 + 1, 65535)),
];
const DIGIT_AND_BLANK_CODES = [...range(48, 57), '_'.charCodeAt(0)];

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
