import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      thông báo TB-1 "Thông báo" {
        đoạn «"»Các cơ quan thực hiện.
        nhiệm vụ NV-1 "Rà soát."
      }
    `,
  ],
  silent: [
    rplan`
      thông báo TB-1 "Thông báo" {
        đoạn "Các cơ quan thực hiện."
        nhiệm vụ NV-1 "Rà soát."
      }
    `,
  ],
};
