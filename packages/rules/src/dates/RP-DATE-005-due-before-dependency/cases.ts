import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        chủ trì VP
        nhiệm vụ A "Một." { thời hạn 30/9/2026 }
        nhiệm vụ B2 "Hai." { thời hạn 31/8/2026  sau «A» }
      }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        chủ trì VP
        nhiệm vụ A "Một." { thời hạn 31/8/2026 }
        nhiệm vụ B2 "Hai." { thời hạn 30/9/2026  sau A }
      }
    `,
  ],
};
