import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch KH-1 "Kế hoạch" { mục «VP» "Văn phòng" { } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch KH-1 "Kế hoạch" { mục MỤC-VP "Văn phòng" { } }
    `,
  ],
};
