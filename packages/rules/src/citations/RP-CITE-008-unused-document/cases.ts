import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan U "UBND tỉnh"
      văn bản A quyết định số 15/QĐ-UBND ngày 03/02/2026 của U
      văn bản «B» quyết định số 16/QĐ-UBND ngày 03/02/2026 của U
      báo cáo C "Báo cáo" { đoạn "Theo {A}." }
    `,
  ],
  silent: [
    rplan`
      cơ quan U "UBND tỉnh"
      văn bản A quyết định số 15/QĐ-UBND ngày 03/02/2026 của U
      văn bản B quyết định số 16/QĐ-UBND ngày 03/02/2026 của U
      báo cáo C "Báo cáo" { căn cứ "{B}."  đoạn "Theo {A}." }
    `,
  ],
};
