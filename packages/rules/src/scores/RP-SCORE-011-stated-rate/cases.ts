import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { tối đa 10  lĩnh vực 1 "A" { tối đa 4 } }
      kết quả K của VP theo C năm 2025 { tổng 9,25  tỷ lệ «91,5»%  điểm 1 = 3,75 { tỷ lệ «90»% } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { tối đa 10  lĩnh vực 1 "A" { tối đa 4 } }
      kết quả K của VP theo C năm 2025 { tổng 9,12  tỷ lệ 91,17%  điểm 1 = 3,75 { tỷ lệ 93,8% } }
    `,
  ],
};
