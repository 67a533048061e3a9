import { faultsOf } from '@rplan/syntax';
import { defineRule } from '../../rule.js';
import { shown } from '../shown.js';

/** A brace or quote a hundred times in a row, or a word without an end. The run is left out, and the rest of the file is read. */
export const rule = defineRule<{ found: string; length: number }>({
  code: 'RP-SYNTAX-009',
  severity: 'error',
  title: { vi: 'Dãy ký tự quá dài', en: 'A run of signs that is too long' },
  message: {
    vi: ({ found, length }) => `“${found}” là dãy ${length} ký tự liền nhau; dãy này không được đọc.`,
    en: ({ found, length }) => `“${found}” is a run of ${length} characters; it is not read.`,
  },
  page: {
    why: {
      vi: 'Dãy dấu ngoặc dài hàng trăm ký tự là tệp hỏng; đọc hết chỉ tốn thời gian.',
      en: 'A run of hundreds of braces is a broken file; reading it would only take time.',
    },
    whatToDo: {
      vi: 'Xóa dãy ký tự.',
      en: 'Delete the run.',
    },
    limits: {
      vi: 'Dãy dấu chấm, gạch trong lời văn (chỗ điền tay) không bị báo.',
      en: 'Rows of dots or lines in a text (blanks to fill in) are right.',
    },
  },
  file({ file, report }) {
    const text = file.textDocument.getText();
    for (const { kind, start, end } of faultsOf(file.parseResult)) {
      if (kind !== 'long-run') continue;
      const found = `${shown(text.slice(start, start + 5))}…`;
      report({ at: { file: file.uri.toString(), start, end }, data: { found, length: end - start } });
    }
  },
});
