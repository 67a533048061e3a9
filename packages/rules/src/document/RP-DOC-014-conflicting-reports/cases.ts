import { type Cases, rplan } from '../../cases.js';

const reports = (first: string, second: string) => rplan`
  cơ quan VP "Văn phòng"
  cơ quan STP "Sở Tư pháp"
  kế hoạch K "Kế hoạch" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/12/2026 } }
  tiến độ T1 của K do VP ngày 15/7/2026 { ${first} }
  tiến độ T2 của K do STP ${second}
`;

export const cases: Cases = {
  failing: [
    reports('cập nhật N { trạng thái hoàn thành }', 'ngày 15/7/2026 { cập nhật «N» { trạng thái chưa thực hiện } }'),
    reports('cập nhật N { trạng thái tạm dừng }', 'ngày 15/07/2026 { cập nhật «N» { trạng thái đang thực hiện } }'),
  ],
  silent: [
    reports('cập nhật N { trạng thái đang thực hiện }', 'ngày 15/7/2026 { cập nhật N { trạng thái đang thực hiện } }'),
    reports('cập nhật N { trạng thái đang thực hiện }', 'ngày 16/7/2026 { cập nhật N { trạng thái hoàn thành } }'),
    reports('cập nhật N { trạng thái hoàn thành }', 'ngày 15/7/2026 { cập nhật N { đạt 94% } }'),
  ],
};
