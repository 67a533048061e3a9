import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: ['thông báo TB-1 "Thông báo" { «nhiem vu» NV-1 "Rà soát." { thời hạn 30/6/2026 } }'],
  silent: ['thông báo TB-1 "Thông báo" { nhiệm vụ NV-1 "Rà soát." { thời hạn 30/6/2026 } }'],
};
