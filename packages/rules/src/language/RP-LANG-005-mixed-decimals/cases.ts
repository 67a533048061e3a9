import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: ['bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 15,5 }  lĩnh vực 2 "B" { tối đa «4.25» } }'],
  silent: ['bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 15,5 }  lĩnh vực 2.1 "B" { tối đa 4,25 } }'],
};
