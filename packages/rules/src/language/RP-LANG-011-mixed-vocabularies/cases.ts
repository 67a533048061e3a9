import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch KH-1 "Kế hoạch" {
        «section» "Một" { thời hạn thường xuyên }
      }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch KH-1 "Kế hoạch" {
        mục "Một" { thời hạn thường xuyên }
      }
    `,
  ],
};
