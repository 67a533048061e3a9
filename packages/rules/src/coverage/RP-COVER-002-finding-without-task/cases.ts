import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        tồn tại «T» "Chậm."
        nhiệm vụ N "Đẩy nhanh." { chủ trì VP  thời hạn 30/6/2026 }
      }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        tồn tại T "Chậm."
        nhiệm vụ N "Đẩy nhanh." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }
      }
    `,
  ],
};
