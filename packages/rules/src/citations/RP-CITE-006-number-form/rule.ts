import type { PartialDate } from '@rplan/calendar';
import { compareDates, parsePartialDate, partialInterval } from '@rplan/calendar';
import { type DocumentKind, kindOf, kinds } from '@rplan/kinds';
import { matchesIn } from '@rplan/meaning';
import { fold, placeOf, spell } from '@rplan/syntax';
import { isNumberLine } from '@rplan/syntax/ast';
import type { Severity } from '../../diagnostic.js';
import { defineRule } from '../../rule.js';
import { decreesWithYear, paddedSince, partyTail, stateTail } from './symbol-forms.js';

type Slip = 'kind' | 'marks' | 'sign' | 'year' | 'zero';

/** A number and symbol that cannot be of such a document: `nghị định số 30/2020/ND-CP`, a decision `số 15/KH-UBND`, `12/QĐ/UBND`. */
export const rule = defineRule<{ number: string; kind: string; slip: Slip; meant: string }>({
  code: 'RP-CITE-006',
  severity: 'warning',
  title: { vi: 'Số, ký hiệu không đúng thể thức', en: 'A number in the wrong form' },
  message: {
    vi: ({ number, kind, slip, meant }) => `Số ${number}: ${WHY.vi[slip](spell(kind, 'vi'), meant)}`,
    en: ({ number, kind, slip, meant }) => `${number}: ${WHY.en[slip](spell(kind, 'en'), meant)}`,
  },
  page: {
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3 và Phụ lục III, mục I quy định chữ viết tắt của loại văn bản và dấu nối; số nhỏ hơn 10 thêm số 0 ở trước.',
      en: 'Decree 30/2020/NĐ-CP, Appendix I, Part I, section II.3 and Appendix III, section I give the abbreviation of each kind and the signs between; numbers below 10 begin with a zero.',
    },
    whatToDo: {
      vi: 'Sửa số, ký hiệu, hoặc sửa loại văn bản nếu ký hiệu đúng.',
      en: 'Correct the number and symbol, or the kind where the symbol is right.',
    },
    limits: {
      vi: 'Văn bản chuyên ngành, văn bản cũ có cách ghi riêng; quy tắc chỉ báo chữ viết tắt không thể là của cơ quan nào.',
      en: 'Documents of a sector and older ones have forms of their own; only abbreviations that can be no body’s are reported.',
    },
  },
  readsProse: true,
  on: {
    CitedDocument(document, { report }) {
      const { kind, number = '' } = document;
      const date = parsePartialDate(document.date ?? '');
      const slip = slipOf(kind, number, true, date.ok ? date.date : undefined);
      if (slip)
        report({ at: placeOf(document, 'number'), data: { number, kind, ...slip }, severity: GRAVITY[slip.slip] });
    },
    AuthoredDocument(document, { report }) {
      const line = document.items.find(isNumberLine);
      const { kind } = document;
      const slip = line?.number && slipOf(kind, line.number, false);
      if (!line?.number || !slip) return;
      report({
        at: placeOf(line, 'number'),
        data: { number: line.number, kind, ...slip },
        severity: GRAVITY[slip.slip],
      });
    },
    Chunk(chunk, { report }) {
      for (const { match, at } of matchesIn(chunk, CITED)) {
        const [whole, word = '', number = ''] = match;
        const kind = CITED_IN_PROSE.get(word.toLocaleLowerCase('vi'));
        const slip = kind && slipOf(kind, number, true);
        if (!slip) continue;
        const place = { ...at, start: at.end - number.length };
        // In other letters than NFC the number has another length.
        const exact = chunk.text?.includes(whole);
        report({ at: exact ? place : at, data: { number, kind, ...slip }, severity: GRAVITY[slip.slip] });
      }
    },
  },
});

const GRAVITY: Readonly<Record<Slip, Severity>> = {
  kind: 'warning',
  marks: 'warning',
  sign: 'information',
  year: 'information',
  zero: 'information',
};

const WHY: Readonly<Record<'vi' | 'en', Readonly<Record<Slip, (kind: string, meant: string) => string>>>> = {
  vi: {
    kind: (kind, meant) => `${kind} có ký hiệu “${meant}”. Sửa loại văn bản hoặc ký hiệu.`,
    marks: (_kind, meant) => `viết “${meant}”.`,
    sign: (_kind, meant) => `dùng sai dấu nối, viết “${meant}”.`,
    year: (_kind, meant) => `số nghị định phải có năm ban hành, viết “${meant}”.`,
    zero: (_kind, meant) => `số dưới 10 phải thêm số 0 ở trước, viết “${meant}”.`,
  },
  en: {
    kind: (kind, meant) => `the symbol of a ${kind} begins with “${meant}”. Correct the kind or the symbol.`,
    marks: (_kind, meant) => `write “${meant}”.`,
    sign: (_kind, meant) => `the parts are joined by the wrong signs, write “${meant}”.`,
    year: (_kind, meant) => `the number of a decree has its year, write “${meant}”.`,
    zero: (_kind, meant) => `numbers below 10 begin with a zero, write “${meant}”.`,
  },
};

const CITED_IN_PROSE: ReadonlyMap<string, string> = new Map(
  kinds.filter(({ citedInProse }) => citedInProse).map(({ id, vi }) => [vi, id]),
);

/** Symbols that no body has for its own. */
const UNMISTAKABLE: ReadonlySet<string> = new Set(
  kinds.flatMap(({ symbol, symbolIsItsOwn }) => (symbol && symbolIsItsOwn ? symbol : [])),
);

const CITED = new RegExp(
  `(?<!\\p{L})(${[...CITED_IN_PROSE.keys()].join('|')}) số (\\d+[a-z]?(?:/\\d{4})?[-/]\\p{L}[\\p{L}\\d&]*(?:[-/][\\p{L}\\d&]+)+)`,
  'giu',
);
const NUMBER = /^(_|\d+[a-z]?)(\/\d{4})?([/-])([^/-]+)(?:([/-])(.+))?$/u;

function slipOf(
  id: string,
  written: string,
  cited: boolean,
  date?: PartialDate,
): { slip: Slip; meant: string } | undefined {
  const kind = kindOf(id);
  const [, count = '', year = '', sign = '', first = '', joint = '', tail = ''] =
    NUMBER.exec(written.normalize('NFKC')) ?? [];
  if (!kind?.symbol || kind.freeNumber || first === '') return undefined;
  const { symbol, alsoSymbols = [] } = kind;
  const inForm = (own: string) => `${count}${year}${sign}${own}${joint}${tail}`;
  if (first !== symbol) {
    if (cited && alsoSymbols.includes(first)) return undefined;
    // `ND` is `NĐ` typed without its marks.
    if (fold(first) === fold(symbol)) return { slip: 'marks', meant: inForm(symbol) };
    // An office may put its own symbol first, and the kind after it.
    const elsewhere = tail.split(/[/-]/).includes(symbol);
    return UNMISTAKABLE.has(first) && !elsewhere ? { slip: 'kind', meant: symbol } : undefined;
  }
  if (sign === '/' && joint === '/' && tail !== 'UB')
    return {
      slip: 'sign',
      meant: partyTail.test(tail) ? `${count}-${first}/${tail}` : `${count}${year}/${first}-${tail}`,
    };
  if (sign === '-' && joint === '-' && stateTail.test(`-${tail}`))
    return { slip: 'sign', meant: `${count}/${first}-${tail}` };
  return cited && sign === '/' && year === '' ? slipOfCount(kind, written, count, date) : undefined;
}

/** What the date decides: a decree has its year in its number, and since Decree 30/2020 one figure has a zero in front. */
function slipOfCount(
  kind: DocumentKind,
  written: string,
  count: string,
  date: PartialDate | undefined,
): { slip: Slip; meant: string } | undefined {
  const rest = written.slice(count.length);
  if (kind.yearInNumber && date?.year !== undefined && date.year >= decreesWithYear)
    return { slip: 'year', meant: `${count}/${date.year}${rest}` };
  const first = date && partialInterval(date)?.first;
  if (/^[1-9]$/.test(count) && first && compareDates(first, paddedSince) >= 0)
    return { slip: 'zero', meant: `0${count}${rest}` };
  return undefined;
}
