import { faultsOf, MAX_DEPTH } from '@rplan/syntax';
import { defineRule } from '../../rule.js';

/** Blocks or links inside each other beyond what a document needs. They are left out: no program reads them without end. */
export const rule = defineRule<{ most: number }>({
  code: 'RP-SYNTAX-007',
  severity: 'error',
  title: { vi: 'Lồng quá nhiều cấp', en: 'Nested too deep' },
  message: {
    vi: ({ most }) => `Dấu { lồng quá ${most} cấp; phần bên trong không được đọc.`,
    en: ({ most }) => `Braces are nested more than ${most} levels deep; what is inside is not read.`,
  },
  file({ file, report }) {
    for (const { kind, start, end } of faultsOf(file.parseResult)) {
      if (kind === 'too-deep') report({ at: { file: file.uri.toString(), start, end }, data: { most: MAX_DEPTH } });
    }
  },
});
