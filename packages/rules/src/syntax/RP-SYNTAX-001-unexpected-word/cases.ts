import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: [
    'thông báo TB-1 "Thông báo" { «nhiem vu» NV-1 "Rà soát." { thời hạn 30/6/2026 } }',
    'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { nhiệm vụ N "Làm." { chủ trì VP  thời hạn hoàn thành trước 30/6/2026  «san pham» "Báo cáo" } }',
    'kế hoạch K "Kế hoạch" { «Mục» "Một" { } }',
    'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { nhiệm vụ N "Làm." { «chu tri» VP } }',
  ],
  silent: [
    'thông báo TB-1 "Thông báo" { nhiệm vụ NV-1 "Rà soát." { thời hạn 30/6/2026 } }',
    'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { đoạn "nhiem vu và Mục là chữ trong lời văn." }',
    '// nhiem vu\nkế hoạch K "Kế hoạch" { }',
    'plan K "Kế hoạch" { section "Mục" { } }',
  ],
};
