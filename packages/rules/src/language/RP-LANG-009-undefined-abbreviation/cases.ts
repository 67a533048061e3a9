import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: ['báo cáo B "Báo cáo" { đoạn "Giải quyết «TTHC» đúng hạn. Công khai TTHC. Cắt giảm TTHC." }'],
  silent: [
    'báo cáo B "Báo cáo" { đoạn "Giải quyết thủ tục hành chính (TTHC) đúng hạn. Công khai TTHC. Cắt giảm TTHC." }',
  ],
};
