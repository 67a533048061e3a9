import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" {
        năm 2026
        nhiệm vụ N "Một." { chủ trì VP  thời hạn «30/6/2027» }
      }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" {
        năm 2026
        nhiệm vụ N "Một." { chủ trì VP  thời hạn 15/01/2027 }
      }
    `,
  ],
};
