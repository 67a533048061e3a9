import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { tối đa 10  lĩnh vực 1 "A" { tối đa 6 }  lĩnh vực 2 "B" { tối đa 4 } }
      kết quả K của VP theo C năm 2025 { điểm 1 = «6,5»  điểm 2 = 3,5 { tự chấm «4,25» } }
      kết quả K-2024 của VP theo C năm 2024 { tổng «11» }
      kết quả K-2023 của VP theo C năm 2023 { tỷ lệ «120»% }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { tối đa 10  lĩnh vực 1 "A" { tối đa 6 }  lĩnh vực 2 "B" { tối đa 4 }  điểm thưởng T "T" { không quá 1 } }
      kết quả K của VP theo C năm 2025 { điểm 1 = 6  điểm 2 = 3,5 { tự chấm 4 } }
      kết quả K-2024 của VP theo C năm 2024 { tổng 11 }
    `,
  ],
};
