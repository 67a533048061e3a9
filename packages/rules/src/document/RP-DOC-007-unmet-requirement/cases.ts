import { type Cases, rplan } from '../../cases.js';

const REQUIRES = { report: { task: ['deliverable'] } } as const;

export const cases: Cases = {
  failing: [
    {
      text: rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ «N» "Rà soát." { chủ trì VP  thời hạn thường xuyên } }
    `,
      requires: REQUIRES,
    },
  ],
  silent: [
    {
      text: rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên  sản phẩm "Báo cáo" } }
    `,
      requires: REQUIRES,
    },
  ],
};
