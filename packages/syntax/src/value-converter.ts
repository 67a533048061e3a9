import type { GrammarAST, ValueType } from 'langium';
import { DefaultValueConverter } from 'langium';
import { keywordTrie } from './lexer/keyword-trie.js';
import { BULLET } from './lexer/signs.js';
import { readWord } from './lexer/words.js';
import { plainName } from './vocabulary/hyphens.js';
import meantBy from './vocabulary/meant-by.json';

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
    if (rule === 'NodeCode') return plainName(input).replace(/\.$/, '');
    if (WORDS.has(rule)) return withoutStops(input);
    if (rule === 'Scored') return input.replace(/\/.*/su, '');
    if (rule === 'YEARS') return input.replace(/\s*[-–—]\s*/, '-');
    if (isTerminal || NAME_RULES.has(rule)) return plainName(input);
    const small = input.charAt(0).toLocaleLowerCase('vi') + input.slice(1);
    const keyword = this.keyword(input) ?? this.keyword(small) ?? SIGNS[rule] ?? input;
    return MEANT_BY[rule]?.[keyword] ?? keyword;
  }

  private keyword(input: string): string | undefined {
    const known = this.canonical.get(input);
    if (known !== undefined) return known;
    const word = readWord(input, 0, keywordTrie);
    if (word?.keyword) this.canonical.set(input, word.keyword.en);
    return word?.keyword?.en;
  }
}

/** `30 tháng 8 năm 2026`, `30.8.2026`, `30/8/26` as `30/8/2026`, so that nobody after the parser meets two forms. */
function withSlashes(input: string): string {
  const parts = input.match(/\d+|_/g) ?? [];
  if (/^\d{4}-/.test(input)) return input;
  return parts.map((part, index) => (index === 2 && part.length === 2 ? `20${part}` : part)).join('/');
}

/** Words without quotes end before the stop of their line or cell. */
function withoutStops(input: string): string {
  return input
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/[\s;:]+$/u, '');
}

/** Of a choice of keywords what another one means there: `tiêu chí 1.1` in a finding says what it is about. */
const MEANT_BY: Readonly<Record<string, Readonly<Record<string, string>>>> = meantBy;
/** What a choice of keywords has for a sign, or an abbreviation, that is no word: a dash, `STT`. */
const SIGNS: Readonly<Record<string, string>> = { ParagraphRole: BULLET, ColumnContent: 'ordinal' };
const WORDS = new Set(['PARTY_WORDS', 'BARE_WORDS', 'UNIT_WORDS', 'STATUS_WORDS']);

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
const NAME_RULES = new Set([
  ...['Ref', 'Code', 'NodeCode', 'Num', 'Expression', 'BandWords', 'Among', 'AmountWords'],
  ...['PartyName', 'NodeName', 'HeadingMark'],
]);
