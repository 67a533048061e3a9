import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn 30/6/2026  «thời hạn 30/9/2026» } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn 30/6/2026, 30/9/2026 } }
    `,
  ],
};
