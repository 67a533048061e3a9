import { parsePartialDate } from '@rplan/calendar';
import { kindOf } from '@rplan/kinds';
import { placeOf } from '@rplan/syntax';
import { isAttachedTo, isDateLine, isDocumentMark, isIssuerLine, isNumberLine } from '@rplan/syntax/ast';
import { defineRule } from '../rule.js';
import { lostIn } from '../syntax/lost.js';

type Part = 'issuer' | 'number' | 'date' | 'day' | 'month' | 'year';
const DATE_PARTS = ['day', 'month', 'year'] as const;

/**
 * What the head of the document still lacks. The registry gives number and date, so a draft is only informed. What is issued with another
 * document has the number and date of that one (Decree 30/2020, model 1.3), and minutes tell their day in their first line (model 1.9).
 */
export const incompleteHead = defineRule<{ missing: readonly Part[] }>({
  code: 'RP-DOC-001',
  family: 'document',
  severity: 'warning',
  title: { vi: 'Phần đầu văn bản chưa đủ', en: 'An incomplete head' },
  message: {
    vi: ({ missing }) => `Phần đầu văn bản còn thiếu: ${missing.map((part) => WORDS[part].vi).join(', ')}.`,
    en: ({ missing }) => `The head still lacks: ${missing.map((part) => WORDS[part].en).join(', ')}.`,
  },
  on: {
    AuthoredDocument(document, { file, report }) {
      const { items } = document;
      const number = items.find(isNumberLine);
      const attached = items.some(isAttachedTo);
      const missing: Part[] = [];
      if (!items.some(isIssuerLine)) missing.push('issuer');
      if (!attached && (!number?.number || number.number.startsWith('_'))) missing.push('number');
      if (!attached && !kindOf(document.kind)?.undated) missing.push(...missingOf(items.find(isDateLine)?.date));
      if (missing.length === 0 || lostIn(file).near(document)) return;
      const draft = items.some((item) => isDocumentMark(item) && item.mark === 'draft');
      const [first] = missing;
      const incomplete = first === 'issuer' ? undefined : first === 'number' ? number : items.find(isDateLine);
      report({
        at: incomplete ? placeOf(incomplete) : placeOf(document, 'name'),
        data: { missing },
        severity: draft ? 'information' : 'warning',
      });
    },
  },
  examples: {
    failing:
      'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { ban hành VP  «số _/BC-VP»  ngày 5/1/2026 }\nbáo cáo C "Báo cáo" { ban hành VP  số 13/BC-VP  «ngày _/6/2026» }',
    passing: 'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { ban hành VP  số 12/BC-VP  ngày 5/1/2026 }',
  },
});

const WORDS: Readonly<Record<Part, { vi: string; en: string }>> = {
  issuer: { vi: 'cơ quan ban hành', en: 'the issuer' },
  number: { vi: 'số', en: 'the number' },
  date: { vi: 'ngày, tháng, năm', en: 'the date' },
  day: { vi: 'ngày', en: 'the day' },
  month: { vi: 'tháng', en: 'the month' },
  year: { vi: 'năm', en: 'the year' },
};

/** What a date lacks: all of it, or its blanks. One that no calendar has is RP-DATE-001's. */
function missingOf(date: string | undefined): readonly Part[] {
  if (!date || date === '_') return ['date'];
  const reading = parsePartialDate(date);
  const missing = reading.ok ? DATE_PARTS.filter((part) => reading.date[part] === undefined) : [];
  return missing.length === DATE_PARTS.length ? ['date'] : missing;
}
