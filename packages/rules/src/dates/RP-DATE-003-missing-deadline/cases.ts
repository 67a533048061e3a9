import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" { nhiệm vụ «N» "Đẩy nhanh." { chủ trì VP } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" { nhiệm vụ N "Đẩy nhanh." { chủ trì VP  thời hạn thường xuyên } }
    `,
  ],
};
