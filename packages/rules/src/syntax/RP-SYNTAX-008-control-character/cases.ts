import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: ['thông báo TB-1 "Thông«\u0002» báo" { đoạn "Cải«\u00ad» cách hành«\u200b»chính." }'],
  silent: ['thông báo TB-1 "Thông báo" { }'],
};
