import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      đơn vị H "UBND huyện Sơn Hà" { hiệu lực từ 01/01/1976 đến hết 30/6/2025 }
      kế hoạch K "Kế hoạch" {
        ngày 20/5/2026
        nhiệm vụ N "Một." { chủ trì «H»  thời hạn 30/9/2026 }
      }
    `,
  ],
  silent: [
    rplan`
      đơn vị H "UBND huyện Sơn Hà" { hiệu lực từ 01/01/1976 đến hết 30/6/2025 }
      kế hoạch K "Kế hoạch" {
        ngày _/6/2025
        nhiệm vụ N "Một." { chủ trì H  thời hạn 30/9/2026 }
      }
      kế hoạch K2 "Kế hoạch" { ngày 20/5/2026  đoạn "Văn bản do {H} ban hành trước đây còn hiệu lực." }
    `,
  ],
};
