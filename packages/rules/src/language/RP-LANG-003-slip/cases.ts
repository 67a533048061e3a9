import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: ['báo cáo B "Báo cáo" { đoạn "Tiếp tục «đơn đốc» thực hiện." }'],
  silent: ['báo cáo B "Báo cáo" { đoạn "Tiếp tục đôn đốc thực hiện." }'],
};
