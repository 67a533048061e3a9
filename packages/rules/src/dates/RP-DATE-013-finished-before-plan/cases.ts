import type { Cases } from '../../cases.js';

const plan = `cơ quan VP "Văn phòng"
kế hoạch K "Kế hoạch" { ngày 5/1/2026  nhiệm vụ N1 "Một." { chủ trì VP  thời hạn 30/6/2026 }  nhiệm vụ N2 "Hai." { chủ trì VP  thời hạn 31/12/2026  chỉ tiêu "Hồ sơ" 90% } }
`;
const report = (date: string) =>
  `${plan}tiến độ T của K do VP ngày 1/5/2026 { cập nhật N1 { trạng thái hoàn thành  ngày hoàn thành ${date} } }`;

const told = (status: string) => `${plan}tiến độ T của K do VP ngày 1/5/2026 { cập nhật N1 { ${status} } }`;

export const cases: Cases = {
  failing: [told('«trạng thái hoàn thành ngày 4/1/2026»'), report('«25/12/2025»'), report('«4/1/2026»')],
  silent: [
    told('trạng thái hoàn thành ngày 5/1/2026'),
    report('5/1/2026'),
    report('28/4/2026'),
    report('tháng 4/2026'),
    report('30/4'),
  ],
};
