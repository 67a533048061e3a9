import type { Cases } from '../../cases.js';

const task = (items: string) =>
  `cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn 30/6/2026  ${items} } }`;

export const cases: Cases = {
  failing: ['bộ chỉ số C "Chỉ số" { tối đa «1.200» }', task('chỉ tiêu "hồ sơ" tối thiểu «2.500»')],
  silent: [
    'bộ chỉ số C "Chỉ số" { tối đa 1200 }',
    task('chỉ tiêu "hồ sơ" tối thiểu 2500'),
    'bộ chỉ số C "Chỉ số" { tối đa 100,5 }',
    task('sản phẩm "Xử lý 2.500 hồ sơ"'),
  ],
};
