import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: ['kế hoạch KH-1 "Kế hoạch" { ngày «31/6/2026» }'],
  silent: ['kế hoạch KH-1 "Kế hoạch" { ngày 30/6/2026 }'],
};
