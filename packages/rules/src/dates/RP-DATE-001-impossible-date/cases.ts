import type { Cases } from '../../cases.js';

const task = (items: string) =>
  `cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  ${items} } }`;

export const cases: Cases = {
  failing: [
    'kế hoạch KH-1 "Kế hoạch" { ngày «31/6/2026» }',
    task('thời hạn «29/02/2026»'),
    task('thời hạn tháng «13/2026»'),
    'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { ngày 10/02/2026 nhiệm vụ N "Một." { chủ trì VP  thời hạn «trước ngày 29/2» } }',
    'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { nhiệm vụ N "Một." { chủ trì VP  thời hạn «29/2, 30/9/2026» } }',
    task('thời hạn quý «V/2026»'),
    task('thời hạn trước «25 giờ» ngày 15/10/2026'),
    task('thời hạn ngày «31 tháng 11 năm 2026»'),
    'cơ quan VP "Văn phòng"\nvăn bản A quyết định số 5/QĐ-UBND ngày «30/02/2026» của VP',
  ],
  silent: [
    'kế hoạch KH-1 "Kế hoạch" { ngày 30/6/2026 }',
    task('thời hạn 29/02/2028'),
    'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { ngày 10/02/2028 nhiệm vụ N "Một." { chủ trì VP  thời hạn trước ngày 29/2 } }',
    task('thời hạn quý III/2026'),
    task('thời hạn tháng 12/2026'),
    'kế hoạch KH-1 "Kế hoạch" { ngày _/6/2026 }',
  ],
};
