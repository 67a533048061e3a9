import type { Cases } from '../../cases.js';

const task = (items: string) =>
  `cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  ${items} } }`;

export const cases: Cases = {
  failing: [
    'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/9/2026 «phôi hợp STC» } }',
    task('thời hạn quý III/2026 «trình phê duyệt»'),
    task('thời hạn 30/9/2026 «phôi hợp: Sở Tư pháp»'),
  ],
  silent: [
    task('thời hạn 15/12/2026 kết quả: Báo cáo'),
    task('thời hạn quý III/2026, sản phẩm: Báo cáo của Sở'),
    'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/9/2026 (bản dự thảo) } }',
    task('thời hạn 30/9/2026 đối với cấp xã'),
    task('thời hạn đến hết 31/12/2027 hoặc khi có văn bản thay thế'),
    task('thời hạn quý III/2026 lựa chọn; quý IV/2026 trình phê duyệt'),
  ],
};
