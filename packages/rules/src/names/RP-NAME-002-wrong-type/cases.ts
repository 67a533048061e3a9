import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      bộ chỉ số PAR "Chỉ số"
      kế hoạch KH-1 "Kế hoạch" { nhiệm vụ NV-1 "Rà soát." { chủ trì «PAR»  thời hạn 30/6/2026 } }
    `,
  ],
  silent: [
    rplan`
      cơ quan PAR "Phòng"
      kế hoạch KH-1 "Kế hoạch" { nhiệm vụ NV-1 "Rà soát." { chủ trì PAR  thời hạn 30/6/2026 } }
    `,
  ],
};
