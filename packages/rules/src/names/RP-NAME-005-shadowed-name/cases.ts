import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: [
    'cơ quan VP "Văn phòng"\nkế hoạch KH-1 "Kế hoạch" { mục «VP» "Văn phòng" { } }',
    'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ «VP» "Làm." { chủ trì VP  thời hạn 30/6/2026 } }',
  ],
  silent: [
    'cơ quan VP "Văn phòng"\nkế hoạch KH-1 "Kế hoạch" { mục MỤC-VP "Văn phòng" { } }',
    'kế hoạch KH-1 "Một" { mục A "Một" { } }\nkế hoạch KH-2 "Hai" { mục A "Một" { } }',
    'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { mục "VP" { }  đoạn "VP theo dõi." }',
  ],
};
