import type { Cases } from '../../cases.js';

const report = (body: string) => `báo cáo B "Báo cáo" { ${body} }\n`;

export const cases: Cases = {
  failing: [
    report('đoạn "Kết quả như sau«:»"'),
    report('mục "Kết quả" { đoạn "Cụ thể«:»" }'),
    report('đoạn "Theo Phụ lục."  phụ lục P "Biểu" { đoạn "Gồm«:» " }'),
  ],
  silent: [
    report('đoạn "Kết quả như sau:"  bảng nhiệm vụ { nhiệm vụ N "Rà soát." { } }'),
    report('đoạn "Kết quả như sau:"  nhiệm vụ N "Rà soát." { }'),
    report('đoạn "Kết quả: đạt 98%."'),
    report('đoạn "Xong."  phụ lục P "Biểu" { đoạn "Hết." }'),
    report('nơi nhận "Như trên:"'),
    'giấy mời G "Họp" { đoạn "Mời họp như sau:"  thời gian "08 giờ 00 ngày 15/6/2026."  địa điểm "Phòng họp số 1." }\n',
  ],
};
