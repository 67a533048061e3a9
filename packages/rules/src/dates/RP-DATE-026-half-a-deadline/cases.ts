import type { Cases } from '../../cases.js';

const task = (items: string) =>
  `cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  ${items} } }`;

export const cases: Cases = {
  failing: [
    'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn trước «ngày 9/2026» } }',
    task('thời hạn «25»'),
    task('thời hạn «ngày 12»'),
    task('thời hạn «thứ Ba, ngày 21/10/2026»'),
    task('thời hạn «đang triển khai»'),
    task('thời hạn «truoc ngay 15/10/2026»'),
    task('thời hạn «thuong xuyen»'),
    task('thời hạn «hằng tháng trước ngày»'),
  ],
  silent: [
    'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn trước tháng 9/2026 } }',
    task('thời hạn 25 ngày kể từ ngày ký'),
    task('thời hạn ngày 12 hằng tháng'),
    task('thời hạn thứ Tư, ngày 21/10/2026'),
    task('thời hạn 2026'),
    task('thời hạn hoàn thành trước ngày 15/10/2026'),
  ],
};
