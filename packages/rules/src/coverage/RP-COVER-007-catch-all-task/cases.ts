import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        chủ trì VP
        thời hạn thường xuyên
        tồn tại «T1» "Chậm."
        tồn tại T2 "Sai."
        nhiệm vụ N1 "Sửa mọi việc." { khắc phục T1, T2 }
        nhiệm vụ N2 "Sửa việc hai." { khắc phục T2 }
      }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        chủ trì VP
        thời hạn thường xuyên
        tồn tại T1 "Chậm."
        tồn tại T2 "Sai."
        nhiệm vụ N1 "Sửa việc một." { khắc phục T1 }
        nhiệm vụ N2 "Sửa việc hai." { khắc phục T2 }
      }
    `,
  ],
};
