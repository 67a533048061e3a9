import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn «chậm nhất ngày 01/5/2026» } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn chậm nhất ngày 29/4/2026 } }
    `,
  ],
};
