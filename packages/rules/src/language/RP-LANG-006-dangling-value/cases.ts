import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: ['báo cáo B "Báo cáo" { đoạn "Năng lực xử lý công việc «đạt» (*trừ 0,01 điểm*)" }'],
  silent: [
    'báo cáo B "Báo cáo" { đoạn "Năng lực xử lý công việc đạt 0,99 (*trừ 0,01 điểm*); một số chỉ tiêu chưa đạt; còn lại tốt." }',
  ],
};
