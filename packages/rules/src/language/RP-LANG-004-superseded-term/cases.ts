import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: ['báo cáo B "Báo cáo" { đoạn "Dịch vụ công «trực tuyến mức độ 3, 4»." }'],
  silent: ['báo cáo B "Báo cáo" { đoạn "Dịch vụ công trực tuyến toàn trình." }'],
};
