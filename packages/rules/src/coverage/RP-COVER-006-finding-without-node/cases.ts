import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "C" { lĩnh vực 1 "A" }
      báo cáo B "Báo cáo" {
        tồn tại «T» "Chậm."
        nhiệm vụ N "Làm." { khắc phục T  chủ trì VP  thời hạn thường xuyên }
      }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "C" { lĩnh vực 1 "A" }
      báo cáo B "Báo cáo" {
        tồn tại T "Chậm." { về C.1 }
        nhiệm vụ N "Làm." { khắc phục T  chủ trì VP  thời hạn thường xuyên }
      }
    `,
  ],
};
