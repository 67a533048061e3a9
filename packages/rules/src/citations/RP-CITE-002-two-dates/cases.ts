import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan UBND "UBND tỉnh"
      văn bản A báo cáo số 8/BC-UBND ngày 7/6/2023 của UBND
      văn bản B báo cáo số «08/BC-UBND» ngày 8/6/2023 của UBND
    `,
    rplan`
      cơ quan U "UBND tỉnh"
      kế hoạch A "Kế hoạch" { ban hành U  số 12/KH-UBND  ngày 20/5/2026 }
      kế hoạch B "Kế hoạch" { ban hành U  số «12/KH-UBND»  ngày 21/5/2026 }
    `,
    rplan`
      cơ quan U "UBND tỉnh"
      văn bản A kế hoạch số 12/KH-UBND ngày 3/2/2026 của U
      kế hoạch B "Kế hoạch" { ban hành U  số «12/KH-UBND»  ngày 21/5/2026 }
    `,
  ],
  silent: [
    rplan`
      cơ quan UBND "UBND tỉnh"
      văn bản A báo cáo số 198/BC-UBND ngày 7/6/2023 của UBND
      văn bản B báo cáo số 199/BC-UBND ngày 7/6/2023 của UBND
    `,
    rplan`
      cơ quan U "UBND tỉnh"
      kế hoạch A "Kế hoạch" { ban hành U  số 12/KH-UBND  ngày 20/5/2026 }
      kế hoạch B "Kế hoạch" { ban hành U  số 12/KH-UBND  ngày 20/5/2025 }
    `,
    rplan`
      cơ quan U "UBND tỉnh"
      văn bản A kế hoạch số 12/KH-UBND ngày 21/05/2026 của U
      kế hoạch B "Kế hoạch" { ban hành U  số 12/KH-UBND  ngày 21/5/2026 }
    `,
    rplan`
      cơ quan U "UBND tỉnh"
      cơ quan S "Sở Nội vụ"
      văn bản A quyết định số 15/QĐ-SNV ngày 7/6/2026 của S
      văn bản B quyết định số 15/QĐ-SNV ngày 9/6/2026 của U
    `,
  ],
};
