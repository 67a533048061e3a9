import { type Cases, rplan } from '../../cases.js';

const amended = (date: string, target = 'K') => rplan`
  cơ quan VP "Văn phòng"
  kế hoạch K "Kế hoạch" { ngày 20/5/2026  nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }
  thông báo T "Điều chỉnh" { ngày ${date}  điều chỉnh ${target}  sửa đổi N { thời hạn 31/12/2026 } }
`;
const reported = (date: string) => rplan`
  cơ quan VP "Văn phòng"
  kế hoạch K "Kế hoạch" { ngày 20/5/2026  nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }
  tiến độ T của K do VP ngày ${date} { cập nhật N { trạng thái đang thực hiện } }
`;

export const cases: Cases = {
  failing: [amended('15/4/2026', '«K»'), reported('«30/4/2026»')],
  silent: [amended('_/5/2026'), amended('20/5/2026'), reported('20/5/2026')],
};
