import { isComplete, parsePartialDate } from '@rplan/calendar';
import { placeOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';
import { lostIn } from '../../syntax/lost.js';

type Part = 'number' | 'date' | 'issuer';

/** A cited document without number, full date or issuer. Laws, codes and ordinances are cited by name (Decree 30, PL I, P1, II.6.a). */
export const rule = defineRule<{ name: string; missing: readonly Part[] }>({
  code: 'RP-CITE-001',
  severity: 'warning',
  title: { vi: 'Viện dẫn chưa đủ', en: 'An incomplete citation' },
  message: {
    vi: ({ name, missing }) => `Văn bản ${name} còn thiếu: ${missing.map((part) => WORDS[part].vi).join(', ')}.`,
    en: ({ name, missing }) => `Document ${name} lacks: ${missing.map((part) => WORDS[part].en).join(', ')}.`,
  },
  page: {
    why: {
      vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6: lần đầu viện dẫn phải ghi loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu; luật, pháp lệnh ghi tên. Đã gặp “Biên bản kiểm tra” không số, không ngày.',
      en: 'Decree 30/2020/NĐ-CP, Appendix I, Part I, section II.6: the first citation has kind, number and symbol, date, issuer and subject; laws and ordinances have their names. A real letter cited “minutes” without number and date.',
    },
    whatToDo: {
      vi: 'Bổ sung phần còn thiếu ở khai báo văn bản.',
      en: 'Add what is missing where the document is declared.',
    },
    limits: {
      vi: 'Chỉ xét văn bản đã khai báo; viện dẫn gõ trong lời văn không xét ở đây.',
      en: 'Only declared documents are looked at, not citations typed in prose.',
    },
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
});

const WORDS: Readonly<Record<Part, { vi: string; en: string }>> = {
  number: { vi: 'số, ký hiệu', en: 'number and symbol' },
  date: { vi: 'ngày, tháng, năm', en: 'full date' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
};
