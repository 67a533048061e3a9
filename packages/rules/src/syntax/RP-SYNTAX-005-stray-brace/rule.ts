import { faultsOf, lexingReport } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** A closing brace too many. It is left out, so that what follows stays in its document. */
export const rule = defineRule<Record<string, never>>({
  code: 'RP-SYNTAX-005',
  severity: 'error',
  title: { vi: 'Thừa dấu }', en: 'A closing brace too many' },
  message: {
    vi: () => 'Thừa dấu }: dấu này đóng văn bản trong khi các dòng sau vẫn thuộc văn bản đó.',
    en: () => 'One } too many: it would close the document although the following lines belong to it.',
  },
  page: {
    why: {
      vi: 'Thừa dấu } làm các dòng sau ra khỏi văn bản.',
      en: 'One } too many puts what follows outside the document.',
    },
    whatToDo: {
      vi: 'Xóa dấu thừa (có gợi ý); cũng có thể thiếu một dấu { ở trên.',
      en: 'Delete it (a fix does it); a { may be missing above instead.',
    },
    limits: {
      vi: 'Chỗ báo là nơi khối kết thúc; dấu thừa thật có thể ở trên.',
      en: 'The place is where the block ends; the one too many may stand above.',
    },
  },
  file({ file, report }) {
    // A block that lacks its { has its } all the same: that one fault is reported where the { is missing.
    const unopened = faultsOf(file.parseResult).filter(
      ({ kind, expected }) => kind === 'missing' && expected[0] === '{',
    );
    for (const { startOffset } of lexingReport(file.parseResult).strayBraces) {
      if ((unopened[0]?.start ?? startOffset) < startOffset) {
        unopened.shift();
        continue;
      }
      report({ at: { file: file.uri.toString(), start: startOffset, end: startOffset + 1 }, data: {} });
    }
  },
});
