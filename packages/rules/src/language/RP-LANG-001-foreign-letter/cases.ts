import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: ['báo cáo B "Báo cáo" { đoạn "Chấn chỉnh lễ l«貌» và thái độ." }'],
  silent: ['báo cáo B "Báo cáo" { đoạn "Chấn chỉnh lề lối và thái độ." }'],
};
