import type { GrammarAST, ValueType } from 'langium';
import { DefaultValueConverter } from 'langium';
import { keywordTrie } from './lexer/keyword-trie.js';
import { readWord } from './lexer/words.js';
import { plainName } from './vocabulary/hyphens.js';

/**
 * Values as the rest of the program knows them: names in NFC, and the choice of a keyword rule (`Stage`, `PartyRole`) by its
 * English name whatever the file's vocabulary. Texts stay raw; the inline reader unescapes them.
 */
export class RPlanValueConverter extends DefaultValueConverter {
  private readonly canonical = new Map<string, string>();

  protected override runConverter({ name, $type }: GrammarAST.AbstractRule, input: string): ValueType {
    return this.valueBy(name, $type === 'TerminalRule', input);
  }

  /** The value of what a rule of the grammar, or a terminal, has read. */
  valueBy(rule: string, isTerminal: boolean, input: string): string {
    if (RAW_TERMINALS.has(rule)) return input;
    if (DAY_RULES.has(rule)) return withSlashes(input);
    if (isTerminal || NAME_RULES.has(rule)) return plainName(input);
    const value = this.keyword(input) ?? input;
    return ONE_FOR[rule]?.[value] ?? value;
  }

  private keyword(input: string): string | undefined {
    const known = this.canonical.get(input);
    if (known !== undefined) return known;
    const word = readWord(input, 0, keywordTrie);
    if (word?.keyword) this.canonical.set(input, word.keyword.en);
    return word?.keyword?.en;
  }
}

/** `30 tháng 8 năm 2026` as `30/8/2026`, so that nobody after the parser meets two forms. */
function withSlashes(input: string): string {
  return /\p{L}/u.test(input) ? (input.match(/\d+|_/g) ?? []).join('/') : plainName(input);
}

/** Two words for one thing in one place: `đạt 88,5 điểm` is the total of a result, `giảm 7 hạng` is seven places. */
const ONE_FOR: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  TotalMeasure: { achieved: 'total' },
  DeltaUnit: { rank: 'places' },
};
const DAY_RULES = new Set(['CivilDay']);
const RAW_TERMINALS = new Set([
  'PHRASE',
  'PHRASE_OPENING',
  'WORDS',
  'TEXT_BLOCK',
  'TEXT_LINE',
  'TEXT_SPAN',
  'LINK_LOST',
  'LINE_END',
]);
const NAME_RULES = new Set(['Ref', 'Code', 'NodeCode', 'Num', 'Expression', 'BandWords', 'Among', 'AmountWords']);
