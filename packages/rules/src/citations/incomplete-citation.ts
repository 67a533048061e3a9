import { isComplete, parsePartialDate } from '@rplan/calendar';
import { placeOf } from '@rplan/syntax';
import { defineRule } from '../rule.js';
import { lostIn } from '../syntax/lost.js';

type Part = 'number' | 'date' | 'issuer';

/** A cited document without number, full date or issuer. Laws, codes and ordinances are cited by name (Decree 30, PL I, P1, II.6.a). */
export const incompleteCitation = defineRule<{ name: string; missing: readonly Part[] }>({
  code: 'RP-CITE-001',
  family: 'citations',
  severity: 'warning',
  title: { vi: 'Viện dẫn chưa đủ', en: 'An incomplete citation' },
  message: {
    vi: ({ name, missing }) => `Văn bản ${name} còn thiếu: ${missing.map((part) => WORDS[part].vi).join(', ')}.`,
    en: ({ name, missing }) => `Document ${name} lacks: ${missing.map((part) => WORDS[part].en).join(', ')}.`,
  },
  on: {
    CitedDocument(document, { file, report }) {
      if (lostIn(file).inside(document)) return;
      if (document.kind === 'law' || document.kind === 'code of law' || document.kind === 'ordinance') return;
      const date = parsePartialDate(document.date ?? '');
      const missing: Part[] = [];
      if (!document.number) missing.push('number');
      if (document.date === undefined || (date.ok && !isComplete(date.date))) missing.push('date');
      if (document.issuers.length === 0) missing.push('issuer');
      if (missing.length > 0) report({ at: placeOf(document, 'name'), data: { name: document.name, missing } });
    },
  },
  examples: {
    failing: 'cơ quan UBND "UBND tỉnh"\nvăn bản «QĐ-1» quyết định số 06/QĐ-UBND của UBND',
    passing:
      'cơ quan UBND "UBND tỉnh"\nvăn bản QĐ-1 quyết định số 06/QĐ-UBND ngày 5/1/2022 của UBND\nvăn bản LUẬT luật "Phòng, chống tham nhũng"',
  },
});

const WORDS: Readonly<Record<Part, { vi: string; en: string }>> = {
  number: { vi: 'số, ký hiệu', en: 'number and symbol' },
  date: { vi: 'ngày, tháng, năm', en: 'full date' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
};
