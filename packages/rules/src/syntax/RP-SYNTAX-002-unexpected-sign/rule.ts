import { faultsOf, type LexingError } from '@rplan/syntax';
import { defineRule } from '../../rule.js';
import { ADVICE, type NaturalForm, naturalFormAt } from '../natural-forms.js';
import { shown } from '../shown.js';

/** Signs that begin no token of the language. A curly quote is read as the straight one that it was meant to be. */
export const rule = defineRule<{ found: string; suggestion?: string; form?: NaturalForm['form'] }>({
  code: 'RP-SYNTAX-002',
  severity: 'error',
  title: { vi: 'Ký tự không dùng ngoài văn bản', en: 'A sign that has no meaning outside texts' },
  message: {
    vi: ({ found, suggestion, form }) =>
      form
        ? `${ADVICE[form].vi}${suggestion ? `: “${suggestion}”` : ''}.`
        : suggestion
          ? `Lời văn đặt trong ngoặc kép thẳng ${suggestion}...${suggestion}, không phải ngoặc cong ${found}.`
          : `Ký tự “${found}” không có nghĩa ở đây. Lời văn phải đặt trong dấu ngoặc kép "...".`,
    en: ({ found, suggestion, form }) =>
      form
        ? `${ADVICE[form].en}${suggestion ? `: “${suggestion}”` : ''}.`
        : suggestion
          ? `Prose stands in straight quotes ${suggestion}...${suggestion}, not in curly ones like ${found}.`
          : `“${found}” has no meaning here. Prose stands in quotes: "...".`,
  },
  page: {
    why: {
      vi: 'Dấu chấm phẩy, ngoặc cong chép từ Word không thuộc cú pháp ngoài lời văn.',
      en: 'Semicolons and curly quotes pasted from Word are no part of the language outside texts.',
    },
    whatToDo: {
      vi: 'Xóa ký tự, hoặc dùng ngoặc kép thẳng (có gợi ý).',
      en: 'Delete the sign, or use straight quotes (a fix does it).',
    },
    limits: {
      vi: 'Trong lời văn mọi dấu đều dùng được.',
      en: 'Inside texts every sign may stand.',
    },
  },
  file({ file, report }) {
    const text = file.textDocument.getText();
    const uri = file.uri.toString();
    let past = 0;
    for (const { start, end } of places(file.parseResult.lexerErrors, text)) {
      if (start < past || QUARTERS.test(text.slice(Math.max(0, start - 12), start))) continue;
      const natural = naturalFormAt(text, start, []);
      if (natural) {
        const { start: from, end: until, ...data } = natural;
        past = until;
        report({ at: { file: uri, start: from, end: until }, data });
        continue;
      }
      report({ at: { file: uri, start, end }, data: { found: shown(text.slice(start, end)) } });
    }
    for (const { kind, start, end } of faultsOf(file.parseResult)) {
      if (kind === 'curly-quote')
        report({ at: { file: uri, start, end }, data: { found: text.slice(start, end), suggestion: '"' } });
    }
  },
});

/** Signs with nothing but spaces between them are one place. */
function places(errors: readonly LexingError[], text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { offset, length } of errors) {
    // Signs that cannot be seen have a rule of their own.
    if (CONTROL.test(text.slice(offset, offset + length))) continue;
    const last = found.at(-1);
    if (last && offset - last.end < MOST_SPACES && BLANK.test(text.slice(last.end, offset))) last.end = offset + length;
    else found.push({ start: offset, end: offset + length });
  }
  return found;
}

/** `quý III-IV/2026`: the quarters are reported, and what is after them belongs to them. */
const QUARTERS = /quý\s+[IV\d]+[-–][IV\d]+$/u;
const CONTROL = /^[^\P{C}\t\n\r]+$/u;
const BLANK = /^[ \t]*$/;
const MOST_SPACES = 1000;
