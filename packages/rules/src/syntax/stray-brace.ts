import { faultsOf, lexingReport } from '@rplan/syntax';
import { defineRule } from '../rule.js';

/** A closing brace too many. It is left out, so that what follows stays in its document. */
export const strayBrace = defineRule<Record<string, never>>({
  code: 'RP-SYNTAX-005',
  family: 'syntax',
  severity: 'error',
  title: { vi: 'Thừa dấu }', en: 'A closing brace too many' },
  message: {
    vi: () => 'Thừa dấu }: dấu này đóng văn bản trong khi các dòng sau vẫn thuộc văn bản đó.',
    en: () => 'One } too many: it would close the document although the following lines belong to it.',
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
  examples: {
    failing: 'kế hoạch KH-1 "Kế hoạch" {\n  mục "Một" { } «}»\n  mục "Hai" { }\n}',
    passing: 'kế hoạch KH-1 "Kế hoạch" {\n  mục "Một" { }\n  mục "Hai" { }\n}',
  },
});
