import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Báo cáo." { chủ trì VP  thời hạn «định kỳ» } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Báo cáo." { chủ trì VP  thời hạn hằng quý } }
    `,
  ],
};
