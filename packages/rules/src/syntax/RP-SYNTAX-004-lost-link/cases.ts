import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      thông báo TB-1 "Thông báo" {
        đoạn "Thực hiện «{»TB-1 ngay."
      }
    `,
  ],
  silent: [
    rplan`
      thông báo TB-1 "Thông báo" {
        đoạn "Thực hiện {TB-1} ngay."
      }
    `,
  ],
};
