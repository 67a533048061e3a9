import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: [
    'thông báo TB-1 «“»Thông báo” { «?» nhiệm vụ NV-1 "Rà soát." }',
    'thông báo TB "Thông báo" { mục "Một" { }«?» mục "Hai" { } }',
    'thông báo TB «“»Thông báo” { }',
  ],
  silent: [
    'thông báo TB-1 "Thông báo" { nhiệm vụ NV-1 "“Rà soát”;" }',
    'thông báo TB "Thông báo; kèm “phụ lục”, 50% và 3 & 4" { }',
    '// ; % &\nthông báo TB "Thông báo" { }',
    'thông báo TB "Thông báo" { số 12/TB-SNV  ngày 05/01/2026 }',
  ],
};
