import { GrammarAST } from 'langium';
import { RPlanGrammar } from '../../generated/grammar.js';
import { keywordNamed, spellings } from '../../vocabulary/keywords.js';

/** Numbers from 0 (included) to 1, the same for the same seed. */
type Random = () => number;

function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  // Names in small letters are what a keyword of the other vocabulary could swallow.
  ID: ['NV-1', 'P-A', 'SƠN-KIM-2', 'X', 'vòng', 'liệu', 'kết', 'dõi', 'hồ', 'least', 'Chủ'],
  SYMBOL: ['221/KH-UBND', '_/SNV-CCHC&VTLT', '30/2020/NĐ-CP'],
  DATE: ['15/3/2019', '_/6/2023', '2020-03-05', '01/07/2025'],
  YEARS: ['2021-2025', '2021–2025'],
  FRACTION: ['28/63', '6/2026', '15/8', '3/2026'],
  GROUPED: ['1.200', '12.345,6'],
  DOTTED: ['1.2.3'],
  DECIMAL: ['14,5'],
  POINTED: ['93.43', '2.1', '2.10'],
  INT: ['3', '05', '1', '2026', '12'],
  BLANK: ['_'],
  LETTERED: ['1)', 'a)'],
  NUMBERED: ['IV.', '2.1.'],
  PARTY_WORDS: ['Sở Nội vụ', 'UBND các xã, phường', 'Sở A; Sở Khoa học và Công nghệ', 'các cơ quan liên quan'],
  BARE_WORDS: ['Báo cáo kết quả', '200 triệu đồng', 'do chưa có lịch nhắc việc'],
  UNIT_WORDS: ['ha', 'hồ sơ'],
};
/** A deadline is one piece: what may stand in it is not the grammar's. */
const DEADLINES = [
  '30/6/2026',
  'trước ngày 15/8',
  'before day 15/8/2026',
  'Quý III/2026',
  'within quarter III/2026',
  'trong tháng 9/2026',
  '2026 - 2030',
  'hằng tháng, trước ngày 20',
  'monthly before day 20 data to day 14',
  'hàng quý',
  'trước 17 giờ 00 ngày 15/10/2026',
  '05 ngày làm việc kể từ ngày 01/6/2026',
  '2 weeks after NV-1',
  '10 ngày sau NV-1',
  'sau khi NV-2 hoàn thành',
  'ngay sau khi "có bộ chỉ số mới"',
  'right after "x {NV-1} y"',
  'do STC ấn định',
  'set by STC later',
  'thường xuyên, định kỳ báo cáo theo quý',
  '2020-03-05',
  '"kịp thời"',
  'theo tiến độ của cơ quan cấp trên',
  '_/9/2026 (đối với cấp xã)',
];
const STATUSES = [
  'hoàn thành',
  'in progress',
  'Đã hoàn thành ngày 25/6/2026',
  'chậm tiến độ',
  '"Đang thực hiện"',
  'đang lấy ý kiến',
  'quá hạn',
];
/** What follows `chỉ tiêu`, `mốc`: one piece as well. */
const AMOUNTS = [
  'tối thiểu 50%',
  'at least 90 points',
  'từ 95% trở lên',
  '≥ 85%',
  'không vượt quá 5 hồ sơ',
  'đạt 381,77/578,25 "ha"',
  'trên 90% diện tích',
  'phấn đấu đạt 98%',
  'tăng 1,54 điểm so với năm 2023',
  'up 2 places since year 2024',
  'dưới 10 "hồ sơ"',
];
const EXPRESSIONS = [
  'b/a * tối đa',
  '(b/a)*1.50 + (c/a) * 1',
  'b/a < 0,8 thì 0',
  'a = 0 thì tối đa',
  'maximum - 0,1 * n',
];
const BANDS = ['từ 20% trở lên: 1', '≥ 30%: 1; 25% - < 30%: 0,5', 'dưới 15%: 0'];
const RANKED = ['thành phố trực thuộc Trung ương', 'tỉnh, thành phố', 'sở, ngành'];
const WORDS = [
  'Rà soát, xử lý',
  'a \\" b',
  '*đậm* **x**',
  '\\{không\\}',
  'số  liệu',
  '// không phải chú thích',
  '- gạch',
  'n\\nm',
  '}',
  'dài '.repeat(30),
];
const PIECES: Readonly<Record<string, readonly string[]>> = {
  Status: STATUSES.map((status) => `trạng thái ${status}`),
  Deadline: DEADLINES,
  Amount: AMOUNTS,
  Expression: EXPRESSIONS,
  BandWords: BANDS,
  Among: RANKED,
};
const GAPS = [
  ' ',
  ' ',
  ' ',
  '\n',
  '  ',
  '\t',
  '\n\n\n',
  ' /* x */ ',
  ' // y\n',
  '\n// z\n',
  '\n  /* một\n   * hai */\n',
];

/** A file that the grammar allows, from a seed: any statement, any spelling, any spaces and comments between tokens. */
export function generateFile(seed: number): string {
  const random = seeded(seed);
  const tokens = new Generator(random).entry();
  const text = tokens.reduce((file, token) => file + pick(random, GAPS) + token, '');
  const composed = random() < 0.2 ? text.normalize('NFD') : text;
  return random() < 0.2 ? composed.replaceAll('\n', '\r\n') : composed;
}

/** The tokens of something that a rule of the grammar reads, from a seed. */
export function generateRule(name: string, seed: number): string[] {
  return new Generator(seeded(seed)).rule(name, 0);
}

function pick<T>(random: Random, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}

const rules = new Map(RPlanGrammar().rules.map((rule) => [rule.name, rule]));

class Generator {
  private readonly random: Random;
  /** Keywords and signs that may still come where nothing demands them. */
  private budget = 300;

  constructor(random: Random) {
    this.random = random;
  }

  entry(): string[] {
    const count = 1 + Math.floor(this.random() * 3);
    return Array.from({ length: count }, () => this.rule('Statement', 0)).flat();
  }

  rule(name: string, depth: number): string[] {
    if (name === 'Text') return [this.text()];
    const samples = PIECES[name];
    if (samples) return [pick(this.random, samples)];
    const rule = rules.get(name);
    if (!rule) throw new Error(`No rule ${name}`);
    if (GrammarAST.isTerminalRule(rule)) return [pick(this.random, SAMPLES[name] ?? [])];
    return GrammarAST.isParserRule(rule) ? this.element(rule.definition, depth + 1) : [];
  }

  private element(element: GrammarAST.AbstractElement, depth: number): string[] {
    return Array.from({ length: this.times(element.cardinality, depth) }, () => this.once(element, depth)).flat();
  }

  private times(cardinality: string | undefined, depth: number): number {
    const more = depth > 24 || this.budget <= 0 ? 0 : Math.floor(this.random() * (depth > 16 ? 2 : 5));
    if (cardinality === '?') return Math.min(1, more);
    if (cardinality === '*') return more;
    return cardinality === '+' ? 1 + more : 1;
  }

  private once(element: GrammarAST.AbstractElement, depth: number): string[] {
    if (GrammarAST.isAlternatives(element)) return this.element(pick(this.random, element.elements), depth);
    if (GrammarAST.isGroup(element)) return element.elements.flatMap((part) => this.element(part, depth));
    if (GrammarAST.isKeyword(element)) return [this.keyword(element.value)];
    if (GrammarAST.isRuleCall(element)) return this.rule(element.rule.ref?.name ?? '', depth);
    if (GrammarAST.isAssignment(element)) return this.element(element.terminal, depth);
    if (GrammarAST.isCrossReference(element) && element.terminal) return this.element(element.terminal, depth);
    return [];
  }

  private keyword(value: string): string {
    this.budget--;
    const row = keywordNamed(value);
    return row ? pick(this.random, spellings(row)).text : value;
  }

  private text(): string {
    const isBlock = this.random() < 0.2;
    const parts = Array.from({ length: Math.floor(this.random() * 4) }, () => this.part(isBlock));
    return isBlock ? `"""${parts.join('')}"""` : `"${parts.join('')}"`;
  }

  private part(isBlock: boolean): string {
    const kind = this.random();
    if (kind < 0.25) return `{${pick(this.random, SAMPLES.ID ?? [])}.${this.rule('LinkField', 0).join('')}}`;
    if (kind < 0.4)
      return `{ ${pick(this.random, SAMPLES.ID ?? [])} . 1.2|chữ "của" {.${this.rule('LinkField', 0).join('')}} \\} mình}`;
    if (isBlock && kind < 0.7) return pick(this.random, ['\n', '\n\n  ', '\n  - ', '  \n\t+ ', ' ""', '\\ \n']);
    return pick(this.random, WORDS);
  }
}
