import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan UB-HÒA "Ủy ban nhân dân xã Hòa"
      cơ quan «UB-HOÀ» "Ủy ban nhân dân xã Hoà"
    `,
  ],
  silent: [
    rplan`
      cơ quan UB-HÒA "Ủy ban nhân dân xã Hòa"
      cơ quan UB-HÓA "Ủy ban nhân dân xã Hóa"
    `,
  ],
};
