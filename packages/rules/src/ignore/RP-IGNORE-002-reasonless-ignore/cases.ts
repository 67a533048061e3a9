import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: ['kế hoạch K "Kế hoạch" { ngày 31/6/2026 } «// rplan-ignore RP-DATE-001»'],
  silent: ['kế hoạch K "Kế hoạch" { ngày 31/6/2026 } // rplan-ignore RP-DATE-001: văn bản gốc ghi như vậy'],
};
