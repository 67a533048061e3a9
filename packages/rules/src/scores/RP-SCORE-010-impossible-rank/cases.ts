import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 } }
      kết quả K của VP theo C năm 2025 { hạng «16/15»  điểm 1 = 5,5 { hạng «0» } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 } }
      kết quả K của VP theo C năm 2025 { hạng 15/15  điểm 1 = 5,5 { hạng 1 } }
      kết quả L của VP theo C năm 2024 { hạng _ }
    `,
  ],
};
