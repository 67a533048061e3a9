import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên  «ban hành» VP } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { ban hành VP  nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên } }
    `,
  ],
};
