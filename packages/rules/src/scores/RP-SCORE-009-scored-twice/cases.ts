import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 } }
      kết quả K của VP theo C năm 2025 { điểm 1 = 5,5 { tự chấm 6 }  điểm 1 = «5» }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 }  lĩnh vực 2 "B" { tối đa 6 } }
      kết quả K của VP theo C năm 2025 { điểm 1 = 5,5  điểm 2 = 5  điểm 1 { tự chấm 6  thẩm định 5,5  hạng 2/6 } }
    `,
  ],
};
