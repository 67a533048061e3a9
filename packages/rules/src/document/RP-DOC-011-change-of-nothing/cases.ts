import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên } }
      báo cáo B "Sửa đổi" { «bổ sung» { nhiệm vụ M "Đối chiếu." { chủ trì VP  thời hạn thường xuyên } } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên } }
      báo cáo B "Sửa đổi" { điều chỉnh K  bổ sung { nhiệm vụ M "Đối chiếu." { chủ trì VP  thời hạn thường xuyên } } }
    `,
  ],
};
