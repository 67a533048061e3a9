import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ «N» "Đẩy nhanh." { theo dõi VP  thời hạn 30/6/2026 } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { mục "Một" { chủ trì VP  nhiệm vụ N "Đẩy nhanh." { thời hạn 30/6/2026 } } }
    `,
  ],
};
