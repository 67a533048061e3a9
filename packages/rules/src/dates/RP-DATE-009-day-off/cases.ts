import { type Cases, rplan } from '../../cases.js';

const task = (items: string) =>
  `cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  ${items} } }`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn «chậm nhất ngày 01/5/2026» } }
    `,
    task('thời hạn «05/9/2026»'),
    task('thời hạn «16/02/2026»'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn chậm nhất ngày 29/4/2026 } }
    `,
    task('thời hạn trước ngày 01/5/2026'),
    task('thời hạn tháng 5/2026'),
    task('thời hạn quý II/2026'),
  ],
};
