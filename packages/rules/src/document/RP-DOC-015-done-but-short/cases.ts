import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }
      tiến độ T của K do VP ngày 15/7/2026 { cập nhật N { trạng thái hoàn thành  «đạt 40/50» } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }
      tiến độ T của K do VP ngày 15/7/2026 { cập nhật N { trạng thái hoàn thành một phần  đạt 40/50 } }
    `,
  ],
};
