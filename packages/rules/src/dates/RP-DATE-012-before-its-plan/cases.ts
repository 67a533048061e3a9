import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" { ngày 20/5/2026  nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }
      thông báo T "Điều chỉnh" { ngày 15/4/2026  điều chỉnh «K»  sửa đổi N { thời hạn 31/12/2026 } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" { ngày 20/5/2026  nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }
      thông báo T "Điều chỉnh" { ngày _/5/2026  điều chỉnh K  sửa đổi N { thời hạn 31/12/2026 } }
    `,
  ],
};
