import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: ['kế hoạch K "Kế hoạch" { «giai đoạn 2000-9999» }', 'kế hoạch K "Kế hoạch" { «giai đoạn 2026 đến 2126» }'],
  silent: [
    'kế hoạch K "Kế hoạch" { giai đoạn 2026-2030 }',
    'kế hoạch K "Kế hoạch" { giai đoạn 2021 đến 2050 }',
    'kế hoạch K "Kế hoạch" { năm 2026 }',
  ],
};
