import { faultsOf } from '../../parser/faults.js';
import { defineRule } from '../rule.js';

/** A brace or quote a hundred times in a row and more. The run is left out, and the rest of the file is read. */
export const repeatedSign = defineRule<{ sign: string; times: number }>({
  code: 'RP-SYNTAX-009',
  family: 'syntax',
  severity: 'error',
  title: { vi: 'Một dấu lặp lại nhiều lần liền nhau', en: 'A sign repeated over and over' },
  message: {
    vi: ({ sign, times }) => `Dấu ${sign} lặp lại ${times} lần liền nhau; đoạn này không được đọc.`,
    en: ({ sign, times }) => `${sign} stands here ${times} times in a row; the run is not read.`,
  },
  file({ file, report }) {
    const text = file.textDocument.getText();
    for (const { kind, start, end } of faultsOf(file.parseResult)) {
      if (kind !== 'repeated-sign') continue;
      report({ at: { file: file.uri.toString(), start, end }, data: { sign: text.charAt(start), times: end - start } });
    }
  },
  examples: {
    failing: `thông báo TB-1 "Thông báo" {\n  «${'}'.repeat(120)}»\n}`,
    passing: 'thông báo TB-1 "Thông báo" {\n}',
  },
});
