import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn «từ 30/9/2026 đến 30/6/2026» } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn từ 30/6/2026 đến 30/9/2026 } }
    `,
  ],
};
