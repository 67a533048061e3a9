import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      cơ quan STP "Sở Tư pháp"
      kế hoạch K "Kế hoạch" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }
      tiến độ T1 của K do VP ngày 15/7/2026 { cập nhật N { trạng thái hoàn thành } }
      tiến độ T2 của K do STP ngày 15/7/2026 { cập nhật «N» { trạng thái chưa thực hiện } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      cơ quan STP "Sở Tư pháp"
      kế hoạch K "Kế hoạch" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }
      tiến độ T1 của K do VP ngày 15/7/2026 { cập nhật N { trạng thái đang thực hiện } }
      tiến độ T2 của K do STP ngày 15/7/2026 { cập nhật N { trạng thái đang thực hiện } }
      tiến độ T3 của K do STP ngày 16/7/2026 { cập nhật N { trạng thái hoàn thành } }
    `,
  ],
};
