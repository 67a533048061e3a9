import { type Cases, rplan } from '../../cases.js';

const INDEX = rplan`
  cơ quan VP "Văn phòng"
  cơ quan STP "Sở Tư pháp"
  bộ chỉ số C "Chỉ số" {
    tối đa 10
    lĩnh vực 1 "Một" { tối đa 6  tiêu chí 1.1 "A" { tối đa 2 }  tiêu chí 1.2 "B" { tối đa 4 } }
    lĩnh vực 2 "Hai" { tối đa 4 }
    điểm thưởng T "Thưởng" { không quá 1 }
  }
  bộ chỉ số D "Khác" { tối đa 10 }
`;
const result = (scores: string, ...more: readonly string[]) =>
  [INDEX, `kết quả K của VP theo C năm 2025 { ${scores} }`, ...more].join('\n');

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
    result('tổng «8»  điểm 1 = 5,5  điểm 2 = 3,75'),
    result('tổng «9»  điểm 1 = 5,5  điểm 2 = 3,75  điểm T = 0,5'),
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
    result('tổng 9,3  điểm 1 = 5,5  điểm 1.1 = 1,75  điểm 1.2 = 3,79  điểm 2 = 3,75'),
    result('điểm 1 = 5,5  điểm 1.1 = 1,75'),
    result('tổng 10,5  điểm 1 = 6  điểm 2 = 4  điểm T = 0,5'),
  ],
};
