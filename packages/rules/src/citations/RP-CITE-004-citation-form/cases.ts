import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: ['báo cáo B "Báo cáo" { đoạn "Theo «Quyết định 1149/QĐ-BNV» của bộ." }'],
  silent: ['báo cáo B "Báo cáo" { đoạn "Theo Quyết định số 1149/QĐ-BNV của bộ." }'],
};
