import { parsePartialDate } from '@rplan/calendar';
import { kindOf } from '@rplan/kinds';
import { placeOf } from '@rplan/syntax';
import { isAttachedTo, isDateLine, isDocumentMark, isIssuerLine, isNumberLine } from '@rplan/syntax/ast';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';

type Part = 'issuer' | 'number' | 'date' | 'day' | 'month' | 'year';
const DATE_PARTS = ['day', 'month', 'year'] as const;

/**
 * What the head of the document still lacks. The registry gives number and date, so a draft is only informed. What is issued with another
 * document has the number and date of that one (Decree 30/2020, model 1.3), and minutes tell their day in their first line (model 1.9).
 */
export const rule = defineRule<{ missing: readonly Part[] }>({
  code: 'RP-DOC-001',
  severity: 'warning',
  title: { vi: 'Phần đầu văn bản chưa đủ', en: 'An incomplete head' },
  message: {
    vi: ({ missing }) => `Phần đầu văn bản còn thiếu: ${missing.map((part) => WORDS[part].vi).join(', ')}.`,
    en: ({ missing }) => `The head still lacks: ${missing.map((part) => WORDS[part].en).join(', ')}.`,
  },
  page: {
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.2 đến II.4: tên cơ quan ban hành, số và ký hiệu, địa danh và thời gian. Cả bốn công văn, kế hoạch thật đã xem đều thiếu số, ba văn bản thiếu ngày.',
      en: 'Decree 30/2020/NĐ-CP, Appendix I, Part I, sections II.2 to II.4: the issuer, number and symbol, place and date. All four real letters and plans lacked the number, three the day.',
    },
    whatToDo: {
      vi: 'Ghi phần còn thiếu. Bản chưa ký thì ghi “dự thảo”: số và ngày do văn thư cấp sau.',
      en: 'Write what is missing. For what is not signed yet write “dự thảo”: the registry gives number and date.',
    },
    limits: {
      vi: 'Văn bản ban hành kèm theo không cần số, ngày (Phụ lục III, mẫu 1.3); biên bản không cần ngày ở phần đầu (mẫu 1.9). Bản dự thảo chỉ được nhắc.',
      en: 'What is issued with another document needs no number and date (model 1.3), minutes no date in the head (model 1.9). A draft is only informed.',
    },
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
