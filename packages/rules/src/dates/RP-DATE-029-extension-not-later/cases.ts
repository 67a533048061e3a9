import type { Cases } from '../../cases.js';

const project = (update: string, more = '') => `cơ quan VP "Văn phòng"
kế hoạch K "Kế hoạch" { ngày 5/1/2026  nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/6/2026 } }
${more}tiến độ T của K do VP ngày 20/6/2026 { cập nhật N { ${update} } }`;
const MOVED = 'thông báo TB "Sửa" { ngày 15/5/2026  điều chỉnh K  ý "Lùi." { sửa đổi N { thời hạn 30/9/2026 } } }\n';

export const cases: Cases = {
  failing: [
    project('gia hạn đến «30/6/2026»'),
    project('gia hạn đến «31/5/2026» "thiếu người"'),
    project('xin gia hạn đến «31/5/2026»'),
    project('gia hạn đến «31/7/2026»', MOVED),
  ],
  silent: [
    project('gia hạn đến 31/7/2026'),
    project('xin gia hạn đến 1/7/2026'),
    project('gia hạn đến 31/12/2026', MOVED),
  ],
};
