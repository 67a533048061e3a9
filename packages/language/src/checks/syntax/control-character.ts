import { defineRule } from '../rule.js';
import { shown } from './shown.js';

/** A sign in a text that cannot be seen and that no document can hold, or that turns the order of what is read. */
export const controlCharacter = defineRule<{ found: string }>({
  code: 'RP-SYNTAX-008',
  family: 'syntax',
  severity: 'error',
  title: { vi: 'Ký tự điều khiển trong văn bản', en: 'A control character in a text' },
  message: {
    vi: ({ found }) => `Văn bản có ký tự ẩn ${found}, thường do chép từ chương trình khác. Hãy xóa ký tự này.`,
    en: ({ found }) =>
      `The text holds an invisible character, ${found}, as pasting from other programs may leave. Delete it.`,
  },
  file({ file, report }) {
    const text = file.textDocument.getText();
    const unread = new Set(file.parseResult.lexerErrors.map(({ offset }) => offset));
    for (const { 0: found, index } of text.matchAll(INVISIBLE)) {
      // Outside texts the lexer could not read it, which is reported already.
      if (!unread.has(index))
        report({
          at: { file: file.uri.toString(), start: index, end: index + found.length },
          data: { found: shown(found.slice(0, 2)) },
        });
    }
  },
  examples: {
    failing: 'thông báo TB-1 "Thông«\u0002» báo" { }',
    passing: 'thông báo TB-1 "Thông báo" { }',
  },
});

/** Control characters but tabs and line ends, halves of a letter without the other half, and marks that reverse the text. */
const INVISIBLE = /(?:[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs})+/gu;
