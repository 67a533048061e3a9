import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: [
    'kế hoạch K "Kế hoạch" { ngày 31/6/2026 } «// rplan-ignore RP-DATE-001»',
    '«// rplan-ignore RP-DATE-001»\nkế hoạch K "Kế hoạch" { ngày 31/6/2026 }',
    'kế hoạch K "Kế hoạch" { ngày 31/6/2026 } «// rplan-ignore RP-DATE-001:»',
  ],
  silent: [
    'kế hoạch K "Kế hoạch" { ngày 31/6/2026 } // rplan-ignore RP-DATE-001: văn bản gốc ghi như vậy',
    '// rplan-ignore RP-DATE-001: bản gốc ghi vậy\nkế hoạch K "Kế hoạch" { ngày 31/6/2026 }',
    '// Ghi chú thường, không lý do\nkế hoạch K "Kế hoạch" { }',
    'kế hoạch K "Kế hoạch" { ngày 31/6/2026 } /* rplan-ignore RP-DATE-001: bản gốc */',
  ],
};
