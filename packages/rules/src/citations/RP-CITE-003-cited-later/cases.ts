import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan U "UBND tỉnh"
      văn bản Q quyết định số 6/QĐ-UBND ngày 5/3/2026 của U
      báo cáo B "Báo cáo" { ngày 5/1/2026  đoạn "Thực hiện «{Q}»." }
    `,
    rplan`
      cơ quan U "UBND tỉnh"
      văn bản Q quyết định số 6/QĐ-UBND ngày 5/3/2026 của U
      kế hoạch K "Kế hoạch" { ngày _/02/2026  căn cứ «Q» }
    `,
  ],
  silent: [
    rplan`
      cơ quan U "UBND tỉnh"
      văn bản Q quyết định số 6/QĐ-UBND ngày 5/3/2026 của U
      báo cáo B "Báo cáo" { ngày _/3/2026  đoạn "Thực hiện {Q}." }
    `,
    rplan`
      cơ quan U "UBND tỉnh"
      văn bản Q quyết định số 6/QĐ-UBND ngày 5/3/2026 của U
      báo cáo B "Báo cáo" { ngày 5/3/2026  đoạn "Thực hiện {Q}." }
    `,
    rplan`
      cơ quan U "UBND tỉnh"
      văn bản Q quyết định số 6/QĐ-UBND ngày _/_/2026 của U
      báo cáo B "Báo cáo" { ngày 5/1/2026  đoạn "Thực hiện {Q}." }
    `,
    rplan`
      cơ quan U "UBND tỉnh"
      văn bản Q quyết định số 6/QĐ-UBND ngày 5/3/2026 của U
      báo cáo B "Báo cáo" { đoạn "Thực hiện {Q}." }
    `,
  ],
};
