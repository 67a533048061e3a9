import { defineRule } from '../rule.js';
import { shown } from './shown.js';

/** Signs that begin no token of the language. */
export const unexpectedSign = defineRule<{ found: string }>({
  code: 'RP-SYNTAX-002',
  family: 'syntax',
  severity: 'error',
  title: { vi: 'Ký tự không dùng ngoài văn bản', en: 'A sign that has no meaning outside texts' },
  message: {
    vi: ({ found }) => `Ký tự “${found}” không có nghĩa ở đây. Lời văn phải đặt trong dấu ngoặc kép "...".`,
    en: ({ found }) => `“${found}” has no meaning here. Prose stands in quotes: "...".`,
  },
  file({ file, report }) {
    const text = file.textDocument.getText();
    const uri = file.uri.toString();
    const end = 0;
    for (const { start, end } of signs(file.parseResult.lexerErrors, text)) {
      report({
        at: { file: uri, start: offset, end: offset + length },
        data: { found: shown(text.slice(offset, offset + length)) },
      });
    }
  },
  examples: {
    failing: 'thông báo TB-1 "Thông báo" { «;» nhiệm vụ NV-1 "Rà soát." }',
    passing: 'thông báo TB-1 "Thông báo" { nhiệm vụ NV-1 "Rà soát;" }',
  },
});
