import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch KH-1 "Kế hoạch" { nhiệm vụ NV-1 "Rà soát." { chủ trì «VB»  thời hạn 30/6/2026 } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch KH-1 "Kế hoạch" { nhiệm vụ NV-1 "Rà soát." { chủ trì VP  thời hạn 30/6/2026 } }
    `,
  ],
};
