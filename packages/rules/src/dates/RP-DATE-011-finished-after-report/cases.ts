import { type Cases, rplan } from '../../cases.js';

const progress = (finished: string, date = '30/9/2026') => rplan`
  cơ quan VP "Văn phòng"
  kế hoạch K "Kế hoạch" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }
  tiến độ T của K do VP ngày ${date} { cập nhật N { trạng thái hoàn thành  ngày hoàn thành ${finished} } }
`;

const told = (status: string) => rplan`
  cơ quan VP "Văn phòng"
  kế hoạch K "Kế hoạch" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }
  tiến độ T của K do VP ngày 30/9/2026 { cập nhật N { ${status} } }
`;

export const cases: Cases = {
  failing: [
    told('«trạng thái đã hoàn thành ngày 1/10/2026»'),
    told('«trạng thái hoàn thành xong 2/10/2026»'),
    progress('«01/10/2026»'),
    progress('«tháng 11/2026»'),
  ],
  silent: [
    told('trạng thái đã hoàn thành ngày 30/9/2026'),
    told('trạng thái tạm dừng ngày 5/10/2026'),
    progress('30/9/2026'),
    progress('tháng 9/2026'),
    progress('15/10'),
    progress('01/10/2026', '_/10/2026'),
  ],
};
