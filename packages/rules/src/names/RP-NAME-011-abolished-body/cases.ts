import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      đơn vị H "UBND huyện Bình Sơn"
      kế hoạch K "Kế hoạch" {
        ngày 20/5/2026
        nhiệm vụ N "Một." { chủ trì «H»  thời hạn 30/9/2026 }
      }
    `,
  ],
  silent: [
    rplan`
      đơn vị H "UBND huyện Bình Sơn"
      đơn vị X "UBND xã Bình Sơn"
      kế hoạch K "Kế hoạch" {
        ngày 20/5/2025
        nhiệm vụ N "Một." { chủ trì H  thời hạn 30/9/2025 }
      }
      kế hoạch K2 "Kế hoạch" {
        ngày 20/5/2026
        nhiệm vụ N "Một." { chủ trì X  thời hạn 30/9/2026 }
      }
    `,
  ],
};
