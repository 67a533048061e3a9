import type { Cases } from '../../cases.js';

const task = (items: string) =>
  `cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  ${items} } }`;

export const cases: Cases = {
  failing: [
    task('thời hạn 30/9/2026 (bản dự thảo trước «15/8/2026»)'),
    task('thời hạn 30/9/2026 nếu đủ vốn, nếu không thì «31/12/2026»'),
    task('thời hạn quý III/2026 (hoặc «quý I/2027» nếu chậm vốn)'),
    task('thời hạn 30/9/2026 + «15/10/2026»'),
  ],
  silent: [
    task('thời hạn 30/9/2026 hoặc 15/10/2026'),
    task('thời hạn trong quý III/2026; chậm nhất ngày 30/8/2026'),
    task('thời hạn trước ngày 30/6/2026; riêng cấp xã trước ngày 30/9/2026'),
    task('thời hạn 30/9/2026 theo Kế hoạch số 36/KH-STP ngày 12/3/2026'),
    task('thời hạn đến năm 2030, tầm nhìn đến năm 2045'),
    task('thời hạn 30/9/2026 để phục vụ kế hoạch giai đoạn 2026-2030'),
    task('thời hạn trước ngày 15/6 (6 tháng), trước ngày 15/12 (năm)'),
    task('thời hạn hằng năm, trước ngày 30/11'),
  ],
};
