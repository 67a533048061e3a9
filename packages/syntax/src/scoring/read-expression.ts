import { canonicalNumber } from '../amount/number.js';
import type { Comparison, Condition, Exception, Expression } from './expression.js';

/** A reading, or the place of the words that could not be read, counted in the text that was read. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly start: number; readonly end: number };

interface Token {
  readonly kind: 'number' | 'name' | 'maximum' | 'sign' | 'compare' | 'and' | 'or' | 'then' | 'call';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words between the figures that change nothing: `Nếu tỷ lệ b/a < 0,8 thì điểm đánh giá là 0 điểm`. */
const NOISE =
  /(?:tính điểm theo công thức|điểm đánh giá là|điểm đạt được|điểm được tính|tỷ lệ|tỉ lệ|trường hợp|nếu|được tính|được|đạt|bằng|là|số|points?|điểm(?!\s+tối\s+đa))(?![\p{L}\p{M}\p{N}])|[:.](?=\s|$)|;(?=\s*$)/iuy;
const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['maximum', /(?:số\s+)?(?:điểm\s+)?tối\s+đa(?![\p{L}\p{M}])|maximum(?![\p{L}\p{M}])/iuy],
  ['then', /(?:thì|then)(?![\p{L}\p{M}])/iuy],
  ['and', /(?:và|and)(?![\p{L}\p{M}])/iuy],
  ['or', /(?:hoặc|or)(?![\p{L}\p{M}])/iuy],
  ['call', /(?:min|max)(?=\s*\()/iuy],
  ['number', /\d+(?:[.,]\d+)?(?:\s*%)?/uy],
  ['compare', /<=|>=|<>|≤|≥|≠|=<|=>|<|>|=/uy],
  ['sign', /[-+*/()×·–;]/uy],
  ['name', /\p{L}[\p{L}\p{M}\p{N}]*(?:[-_][\p{L}\p{M}\p{N}]+)*/uy],
];
const COMPARISONS: Readonly<Record<string, Comparison>> = { '≤': '<=', '=<': '<=', '≥': '>=', '=>': '>=', '≠': '<>' };

/** Reads a formula: `(b/a) * điểm tối đa`, `(b/a)*1.00 + (c/a)*0.50`. */
export function readFormula(text: string): Read<Expression> {
  return new Reader(text).whole((reader) => reader.sum());
}

/** Reads what stands behind `nếu`: `b/a < 0,8 thì 0`, `a = 0 thì đạt điểm tối đa`. */
export function readException(text: string): Read<Exception> {
  return new Reader(text).whole((reader) => {
    const when = reader.condition();
    reader.expect('then');
    return { when, gives: reader.sum() };
  });
}

const STUCK = Symbol('stuck');

class Reader {
  private readonly tokens: readonly Token[];
  private at = 0;
  private readonly strange: { readonly start: number; readonly end: number } | undefined;
  private readonly length: number;

  constructor(text: string) {
    const nfc = text.normalize('NFC');
    this.length = nfc.length;
    const tokens: Token[] = [];
    let offset = 0;
    while (offset < nfc.length) {
      if (/\s/.test(nfc.charAt(offset))) {
        offset++;
        continue;
      }
      const noise = match(NOISE, nfc, offset);
      if (noise) {
        offset += noise.length;
        continue;
      }
      const found = PATTERNS.map(([kind, pattern]) => ({ kind, text: match(pattern, nfc, offset) })).find(
        ({ text }) => text,
      );
      if (!found?.text) {
        this.strange = { start: offset, end: offset + 1 };
        break;
      }
      tokens.push({ kind: found.kind, text: found.text, start: offset, end: offset + found.text.length });
      offset += found.text.length;
    }
    this.tokens = tokens.map((token, index) => asTimes(token, tokens[index - 1], tokens[index + 1]));
  }

  whole<T>(read: (reader: this) => T): Read<T> {
    if (this.strange) return { ok: false, ...this.strange };
    try {
      const value = read(this);
      if (this.at < this.tokens.length) throw STUCK;
      return { ok: true, value };
    } catch (error) {
      if (error !== STUCK) throw error;
      const token = this.tokens[this.at];
      return { ok: false, start: token?.start ?? 0, end: token?.end ?? this.length };
    }
  }

  condition(): Condition {
    return this.joined('or', () => this.joined('and', () => this.comparison()));
  }

  expect(kind: Token['kind'], text?: string): Token {
    const token = this.tokens[this.at];
    if (!token || token.kind !== kind || (text !== undefined && token.text !== text)) throw STUCK;
    this.at++;
    return token;
  }

  sum(): Expression {
    let left = this.product();
    for (let sign = this.sign('+', '-'); sign; sign = this.sign('+', '-'))
      left = { kind: 'operation', operator: sign, left, right: this.product() };
    return left;
  }

  private joined(kind: 'and' | 'or', read: () => Condition): Condition {
    const of = [read()];
    while (this.tokens[this.at]?.kind === kind) {
      this.at++;
      of.push(read());
    }
    const [only] = of;
    return of.length === 1 && only ? only : { kind, of };
  }

  private comparison(): Condition {
    const left = this.sum();
    const { text } = this.expect('compare');
    return { kind: 'comparison', operator: COMPARISONS[text] ?? (text as Comparison), left, right: this.sum() };
  }

  private product(): Expression {
    let left = this.value();
    for (let sign = this.sign('*', '/'); sign; sign = this.sign('*', '/'))
      left = { kind: 'operation', operator: sign, left, right: this.value() };
    return left;
  }

  private sign<S extends '+' | '-' | '*' | '/'>(...signs: readonly S[]): S | undefined {
    const token = this.tokens[this.at];
    const found = token?.kind === 'sign' ? signs.find((sign) => sign === token.text) : undefined;
    if (found) this.at++;
    return found;
  }

  private value(): Expression {
    const token = this.tokens[this.at];
    if (!token) throw STUCK;
    if (token.kind === 'call') return this.call(token.text.toLowerCase() as 'min' | 'max');
    if (token.kind === 'sign' && token.text === '(') {
      this.at++;
      const inner = this.sum();
      this.expect('sign', ')');
      return inner;
    }
    if (token.kind !== 'number' && token.kind !== 'name' && token.kind !== 'maximum') throw STUCK;
    this.at++;
    if (token.kind === 'maximum') return { kind: 'maximum' };
    if (token.kind === 'name') return { kind: 'figure', name: token.text };
    const value = canonicalNumber(token.text.replace(/\s*%$/, ''));
    return { kind: 'number', value, ...(token.text.endsWith('%') && { percent: true }) };
  }

  private call(kind: 'min' | 'max'): Expression {
    this.at++;
    this.expect('sign', '(');
    const of = [this.sum()];
    while (this.tokens[this.at]?.text === ';') {
      this.at++;
      of.push(this.sum());
    }
    this.expect('sign', ')');
    return { kind, of };
  }
}

/** `(b/a) x 2`, `×`, a long dash: the signs of arithmetic as they are typed and printed. */
function asTimes(token: Token, before: Token | undefined, after: Token | undefined): Token {
  const isBetween = endsValue(before) && after !== undefined;
  if (/^[×·]$/.test(token.text) || (/^x$/i.test(token.text) && isBetween)) return { ...token, kind: 'sign', text: '*' };
  return token.text === '–' ? { ...token, text: '-' } : token;
}

function endsValue(token: Token | undefined): boolean {
  return token !== undefined && (['number', 'name', 'maximum'].includes(token.kind) || token.text === ')');
}

function match(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}
