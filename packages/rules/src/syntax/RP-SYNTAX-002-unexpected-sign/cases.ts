import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: ['thông báo TB-1 «“»Thông báo” { «;» nhiệm vụ NV-1 "Rà soát." }'],
  silent: ['thông báo TB-1 "Thông báo" { nhiệm vụ NV-1 "“Rà soát”;" }'],
};
