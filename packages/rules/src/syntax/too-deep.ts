import { faultsOf, MAX_DEPTH } from '@rplan/syntax';
import { defineRule } from '../rule.js';

/** Blocks or links inside each other beyond what a document needs. They are left out: no program reads them without end. */
export const tooDeep = defineRule<{ most: number }>({
  code: 'RP-SYNTAX-007',
  family: 'syntax',
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
  examples: {
    failing: `kế hoạch KH-1 "Kế hoạch" {${' mục "Một" {'.repeat(MAX_DEPTH - 1)} mục "Một" «{» ${'}'.repeat(MAX_DEPTH + 1)}`,
    passing: `kế hoạch KH-1 "Kế hoạch" {${' mục "Một" {'.repeat(MAX_DEPTH - 1)} ${'}'.repeat(MAX_DEPTH)}`,
  },
});
