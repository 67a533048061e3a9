import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      công văn «V» "Công văn" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      công văn V "Công văn" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên  báo cáo cho VP } }
    `,
  ],
};
