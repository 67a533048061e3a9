import type { Cases } from '../../cases.js';

const plan = `cơ quan VP "Văn phòng"
kế hoạch K "Kế hoạch" { ngày 5/1/2026  nhiệm vụ N1 "Một." { chủ trì VP  thời hạn 30/6/2026 }  nhiệm vụ N2 "Hai." { chủ trì VP  thời hạn 31/12/2026  chỉ tiêu "Hồ sơ" 90% } }
`;
const report = (update: string) => `${plan}tiến độ T của K do VP ngày 1/5/2026 { ${update} }`;

export const cases: Cases = {
  failing: [report('«cập nhật» N1 { }'), report('cập nhật N2 { đạt 90% }  «cập nhật» N1 { }')],
  silent: [
    report('cập nhật N1 { trạng thái đang thực hiện }'),
    report('cập nhật N1, N2 { ghi chú "Chờ hướng dẫn." }'),
    report('cập nhật N1 { gia hạn đến 31/7/2026 }'),
  ],
};
