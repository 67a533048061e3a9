import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: ['bộ chỉ số C "Chỉ số" { tối đa «1.200» }'],
  silent: ['bộ chỉ số C "Chỉ số" { tối đa 1200 }'],
};
