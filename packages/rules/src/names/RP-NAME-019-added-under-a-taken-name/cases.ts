import type { Cases } from '../../cases.js';

const project = (added: string) => `cơ quan VP "Văn phòng"
kế hoạch K "Kế hoạch" { ngày 5/1/2026  mục M "Mục" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/6/2026 } } }
thông báo TB "Sửa" { ngày 15/3/2026  điều chỉnh K { bổ sung vào M { ${added} } } }
`;
const task = (name: string) => `nhiệm vụ ${name} "Hai." { chủ trì VP  thời hạn 30/9/2026 }`;

export const cases: Cases = {
  failing: [project(task('«N»')), project(`${task('N-2')} ${task('«N»')}`)],
  silent: [
    project(task('N-2')),
    project(`${task('N-2')} ${task('N-3')}`),
    `${project(task('N-2'))}kế hoạch K2 "Khác" { ngày 5/1/2026  ${task('N')} }`,
  ],
};
