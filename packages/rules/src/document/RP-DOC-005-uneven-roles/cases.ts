import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        thời hạn thường xuyên
        nhiệm vụ N1 "Một." { chủ trì VP }
        nhiệm vụ «N2» "Hai." { đơn vị thực hiện VP }
      }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        thời hạn thường xuyên
        nhiệm vụ N1 "Một." { chủ trì VP }
        mục "Tiếp" {
          chủ trì VP
          nhiệm vụ N2 "Hai." { đơn vị thực hiện VP }
        }
      }
    `,
  ],
};
