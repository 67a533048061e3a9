import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: ['báo cáo B "Báo cáo" { đoạn "Bảo đảm theo đúng quy định «Cập nhật» đầy đủ thông tin." }'],
  silent: ['báo cáo B "Báo cáo" { đoạn "Bảo đảm theo đúng quy định. Cập nhật đầy đủ thông tin." }'],
};
