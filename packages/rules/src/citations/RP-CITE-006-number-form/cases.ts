import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan CP "Chính phủ"
      văn bản A nghị định số «30/2020/ND-CP» ngày 05/3/2020 của CP
      văn bản B quyết định số «15/KH-UBND» ngày 03/02/2026 của CP
      báo cáo C "Báo cáo" { đoạn "Theo Quyết định số «12/QĐ/UBND» của tỉnh." }
    `,
  ],
  silent: [
    rplan`
      cơ quan CP "Chính phủ"
      văn bản A nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của CP
      văn bản B kết luận số 29-KL/TU ngày 22/7/2021 của CP
      báo cáo C "Báo cáo" { đoạn "Theo Quyết định số 12/QĐ-UBND và Công văn số 36/CT-TTHT." }
    `,
  ],
};
