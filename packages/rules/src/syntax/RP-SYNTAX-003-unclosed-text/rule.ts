import type { CstNode } from 'langium';
import { CstUtils } from 'langium';
import { defineRule } from '../../rule.js';

/** A text whose closing quotes are missing. A `"` ends with its line; a lost `"""` takes the rest of the file. */
export const rule = defineRule<{ fence: string }>({
  code: 'RP-SYNTAX-003',
  severity: 'error',
  title: { vi: 'Văn bản thiếu dấu ngoặc kép đóng', en: 'A text without its closing quotes' },
  message: {
    vi: ({ fence }) =>
      fence === '"'
        ? 'Thiếu dấu " ở cuối dòng này. Văn bản nhiều đoạn đặt giữa hai dấu """.'
        : 'Thiếu dấu """ đóng văn bản mở ở đây.',
    en: ({ fence }) =>
      fence === '"'
        ? 'The closing " is missing on this line. Text of several paragraphs stands between """.'
        : 'The closing """ of the text opened here is missing.',
  },
  page: {
    why: {
      vi: 'Thiếu ngoặc kép đóng thì phần sau của dòng, hoặc của tệp, bị hiểu là lời văn.',
      en: 'Without its closing quotes the rest of the line, or of the file, is taken for prose.',
    },
    whatToDo: {
      vi: 'Thêm " ở cuối dòng (có gợi ý), hoặc """ cho văn bản nhiều đoạn.',
      en: 'Add " at the end of the line (a fix does it), or """ for several paragraphs.',
    },
    limits: {
      vi: 'Với """ không thể biết lời văn kết thúc ở đâu nên không có gợi ý.',
      en: 'Of a lost """ nobody knows where the text ends, and no fix is offered.',
    },
  },
  on: {
    Text(text, { file, report }) {
      const cst = text.$cstNode;
      // Asking for the signs of every text would find the concrete syntax of the whole file. A block that never ends is an error of the parser.
      if (!cst || (text.unclosed === undefined && file.parseResult.parserErrors.length === 0)) return;
      const opener = CstUtils.findLeafNodeAtOffset(cst, cst.offset)?.tokenType.name;
      // Words without quotes have none to close.
      if (opener !== 'BLOCK_OPEN' && opener !== 'LINE_OPEN') return;
      const fence = opener === 'BLOCK_OPEN' ? '"""' : '"';
      if (!isClosed(cst))
        report({
          at: { file: file.uri.toString(), start: cst.offset, end: cst.offset + fence.length },
          data: { fence },
        });
    },
  },
});

function isClosed(text: CstNode): boolean {
  const last = CstUtils.findLeafNodeBeforeOffset(text, text.end);
  return last?.tokenType.name === 'LINE_CLOSE' || last?.tokenType.name === 'BLOCK_CLOSE';
}
