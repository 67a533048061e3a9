import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" {
        ngày 5/1/2026
        nhiệm vụ «N1» "Một." { chủ trì VP  thời hạn 30/6/2026 }
      }
      tiến độ T của K do VP ngày 15/7/2026 { cập nhật K.N1 { trạng thái đang thực hiện } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" {
        ngày 5/1/2026
        nhiệm vụ N1 "Một." { chủ trì VP  thời hạn 30/6/2026 }
      }
      tiến độ T của K do VP ngày 15/7/2026 { cập nhật K.N1 { trạng thái hoàn thành } }
    `,
  ],
};
