import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: ['báo cáo B "Báo cáo" { đoạn "Ngày 15/5/2019 họp, 16/5/2019 báo cáo, «ngày 22 tháng 3 năm 2022» xong." }'],
  silent: ['báo cáo B "Báo cáo" { đoạn "Ngày 15/5/2019 họp, 16/5/2019 báo cáo." }'],
};
