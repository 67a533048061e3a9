import type { PartialDate } from '@rplan/calendar';
import { parsePartialDate } from '@rplan/calendar';
import type { StatedDate, StatedSymbol } from '@rplan/meaning';
import { canBe, dateOf, datesIn, symbolsIn } from '@rplan/meaning';
import type { AuthoredDocument, CitedDocument, Link } from '@rplan/syntax/ast';
import { isCitedDocument, isNumberLine } from '@rplan/syntax/ast';
import type { Contradiction } from './contradiction.js';
import { otherDay } from './other-day.js';

/**
 * A document's number, and the date of this number, in the words over a link to it: `Quyết định số 16/QĐ-UBND ngày 04/02/2026`. Words
 * with several numbers cite several documents; one of them has to be it.
 */
export function miscited(
  { steps }: Link,
  document: CitedDocument | AuthoredDocument,
  words: string,
): Contradiction | undefined {
  if (steps.some(({ node, field }) => node || !(field && FORMS.has(field)))) return undefined;
  const stated = symbolsIn(words);
  const [number, date] = isCitedDocument(document)
    ? [document.number, partial(document.date)]
    : [document.items.find(isNumberLine)?.number, dateOf(document)];
  // Asked for its date alone, a document has no other.
  if (steps.at(-1)?.field === 'dated' && date && stated.length === 0) {
    const days = datesIn(words);
    const [day] = days;
    return day && !days.some((each) => canBe(each.date, date)) ? otherDay(date, day, words) : undefined;
  }
  if (stated.length === 0) return undefined;
  const own = number === undefined || number.startsWith('_') ? undefined : normal(number);
  const named = own === undefined ? stated : stated.filter(({ symbol }) => normal(symbol) === own);
  const [other] = stated;
  if (named.length === 0) return { computed: number ?? '', written: other?.symbol ?? '', instead: number ?? '' };
  const dates = named.flatMap((symbol) => dateAfter(symbol, words) ?? []);
  const [first] = dates;
  return date && first && !dates.some((each) => canBe(each.date, date)) ? otherDay(date, first, words) : undefined;
}

const FORMS: ReadonlySet<string> = new Set(['full', 'brief', 'with date', 'number', 'dated']);
/** Between a number and its date stands at most who issued it; other dates say when it takes effect, or until when. */
const ISSUER = /^\s*(?:của\s[^,;.()]*?)?,?\s*(?:ngày\s*)?$/iu;
const OTHER_DATE = /(?<!\p{L})(?:từ|đến|trước|sau|hiệu lực|thi hành|áp dụng|thay thế|sửa đổi|bổ sung|và)(?!\p{L})/iu;

function dateAfter({ end }: StatedSymbol, words: string): StatedDate | undefined {
  const next = datesIn(words).find(({ start }) => start >= end);
  const between = next && words.slice(end, next.start);
  if (!next || between === undefined || !ISSUER.test(between) || OTHER_DATE.test(between)) return undefined;
  return next;
}

function partial(text: string | undefined): PartialDate | undefined {
  const reading = parsePartialDate(text ?? '');
  return reading.ok ? reading.date : undefined;
}

/** One number however it is written: `05/qđ-ubnd` and `5/QĐ–UBND`. */
function normal(symbol: string): string {
  return symbol.normalize('NFKC').toUpperCase().replace(/[–—]/g, '-').replace(/^0+/, '');
}
