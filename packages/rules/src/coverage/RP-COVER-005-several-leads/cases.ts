import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      cơ quan STC "Sở"
      báo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP, «STC»  thời hạn thường xuyên } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      cơ quan STC "Sở"
      báo cáo B "Báo cáo" { nhiệm vụ N "Một." { đồng chủ trì VP, STC  thời hạn thường xuyên } }
    `,
  ],
};
