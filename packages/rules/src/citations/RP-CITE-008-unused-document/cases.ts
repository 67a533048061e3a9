import { type Cases, rplan } from '../../cases.js';

const documents = (rest: string) => rplan`
  cơ quan U "UBND tỉnh"
  văn bản A quyết định số 15/QĐ-UBND ngày 03/02/2026 của U
  ${rest}
`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan U "UBND tỉnh"
      văn bản A quyết định số 15/QĐ-UBND ngày 03/02/2026 của U
      văn bản «B» quyết định số 16/QĐ-UBND ngày 03/02/2026 của U
      báo cáo C "Báo cáo" { đoạn "Theo {A}." }
    `,
    rplan`
      cơ quan U "UBND tỉnh"
      văn bản «A» quyết định số 15/QĐ-UBND ngày 03/02/2026 của U
      báo cáo C "Báo cáo" { đoạn "Theo Quyết định số 15/QĐ-UBND." }
    `,
  ],
  silent: [
    rplan`
      cơ quan U "UBND tỉnh"
      văn bản A quyết định số 15/QĐ-UBND ngày 03/02/2026 của U
      văn bản B quyết định số 16/QĐ-UBND ngày 03/02/2026 của U
      báo cáo C "Báo cáo" { căn cứ "{B}."  đoạn "Theo {A}." }
    `,
    documents('báo cáo C "Báo cáo" { đoạn "Theo{^N}." chú thích N "{A}." }'),
    documents('báo cáo C "Báo cáo" { nhiệm vụ N "Làm." { căn cứ A  thời hạn 5 ngày sau A } }'),
    documents('bộ chỉ số C "Chỉ số"'),
    {
      text: 'cơ quan U "UBND tỉnh"\nvăn bản A quyết định số 15/QĐ-UBND ngày 03/02/2026 của U',
      beside: { 'bao-cao.rplan': 'báo cáo C "Báo cáo" { đoạn "Theo {A}." }' },
    },
  ],
};
