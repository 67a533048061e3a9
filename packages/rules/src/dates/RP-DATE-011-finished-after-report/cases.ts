import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }
      tiến độ T của K do VP ngày 30/9/2026 { cập nhật N { trạng thái hoàn thành  ngày hoàn thành «01/10/2026» } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }
      tiến độ T của K do VP ngày 30/9/2026 { cập nhật N { trạng thái hoàn thành  ngày hoàn thành 30/9/2026 } }
    `,
  ],
};
