import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: [
    'thông báo TB-1 "Thông«\u0002» báo" { đoạn "Cải«\u00ad» cách hành«\u200b»chính." }',
    'thông báo TB "Thông báo" { đoạn "Thủ tục «\ufeff»hành chính." }',
    'thông báo TB "Thông báo" { đoạn "Số «\u202e»2026." }',
    'thông báo TB "Thông báo" { đoạn "Công«\u200b» khai, cải«\u00ad» cách." }',
    'thông báo TB "Thông báo" { đoạn "Hồ sơ«\u0007» trễ hạn." }',
  ],
  silent: [
    'thông báo TB-1 "Thông báo" { }',
    'thông báo TB "Thông báo" { đoạn "Xem https://dichvucong.gov.vn/\u200btra-cuu." }',
    'thông báo TB "Thông báo" { đoạn "Giá\u00a0trị 5\u00a0%, tab\tvà khoảng trắng." }',
    'thông báo TB "Thông báo" { đoạn "Thủ tục hành chính (TTHC)…" }',
  ],
};
