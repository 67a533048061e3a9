import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" {
        ngày 15/7/2026
        nhiệm vụ N "Một." { chủ trì VP  thời hạn «30/6/2026» }
      }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" {
        ngày _/6/2026
        nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/6/2026 }
      }
    `,
  ],
};
