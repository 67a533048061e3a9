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
      bộ chỉ số C "Chỉ số" { tối đa 10  lĩnh vực 1 "A" { tối đa 6 }  lĩnh vực 2 "B" { tối đa 4 } }
      kết quả K của VP theo C năm 2025 { điểm 1 = «6,5»  điểm 2 = 3,5 { tự chấm «4,25» } }
      kết quả K-2024 của VP theo C năm 2024 { tổng «11» }
      kết quả K-2023 của VP theo C năm 2023 { tỷ lệ «120»% }
    `,
    result('tổng 9 { tự chấm «12» }'),
    result('điểm 1 { tự chấm «7»  thẩm định 5,5 }'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { tối đa 10  lĩnh vực 1 "A" { tối đa 6 }  lĩnh vực 2 "B" { tối đa 4 }  điểm thưởng T "T" { không quá 1 } }
      kết quả K của VP theo C năm 2025 { điểm 1 = 6  điểm 2 = 3,5 { tự chấm 4 } }
      kết quả K-2024 của VP theo C năm 2024 { tổng 11 }
    `,
    result('tổng 11'),
    result('tổng 9 { tự chấm 10 }  điểm 1 { tự chấm 6  thẩm định 5,5  tỷ lệ 92% }'),
    result('điểm 1 = 6  điểm 2 = 4'),
  ],
};
