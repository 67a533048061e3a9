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
  page: {
    why: {
      vi: 'Không văn bản nào cần nhiều cấp như vậy; thường do tệp hỏng hoặc do máy tạo ra.',
      en: 'No document needs so many levels; most often the file is broken, or a program made it.',
    },
    whatToDo: {
      vi: 'Bỏ bớt cấp; kiểm tra dấu } còn thiếu ở trên.',
      en: 'Take levels away; look for a } that is missing above.',
    },
    limits: {
      vi: 'Phần bên trong không được đọc nên không được kiểm tra.',
      en: 'What is inside is not read, and not checked.',
    },
  },
  file({ file, report }) {
    for (const { kind, start, end } of faultsOf(file.parseResult)) {
      if (kind === 'too-deep') report({ at: { file: file.uri.toString(), start, end }, data: { most: MAX_DEPTH } });
    }
  },
});
