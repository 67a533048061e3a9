import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" {
        tối đa 10
        lĩnh vực 1 "A" { tối đa 6  tiêu chí 1.1 "A1" { tối đa 2 }  tiêu chí 1.2 "A2" { tối đa 4 } }
        lĩnh vực 2 "B" { tối đa 4 }
      }
      kết quả K của VP theo C năm 2025 { tổng «9,5»  điểm 1 = «5,5»  điểm 1.1 = 1,75  điểm 1.2 = 3,5  điểm 2 = 3,9 }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" {
        tối đa 10
        lĩnh vực 1 "A" { tối đa 6  tiêu chí 1.1 "A1" { tối đa 2 }  tiêu chí 1.2 "A2" { tối đa 4 } }
        lĩnh vực 2 "B" { tối đa 4 }
      }
      kết quả K của VP theo C năm 2025 { tổng 9,4  điểm 1 = 5,5  điểm 1.1 = 1,75  điểm 1.2 = 3,75  điểm 2 = 3,9 }
    `,
  ],
};
