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
      bộ chỉ số C "Chỉ số" { tối đa 10  lĩnh vực 1 "A" { tối đa 4 } }
      kết quả K của VP theo C năm 2025 { tổng 9,25  tỷ lệ «91,5»%  điểm 1 = 3,75 { tỷ lệ «90»% } }
    `,
    result('tổng 9,25  tỷ lệ «91,5»%'),
    result('điểm 1 = 5,50 { tỷ lệ «93»% }'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { tối đa 10  lĩnh vực 1 "A" { tối đa 4 } }
      kết quả K của VP theo C năm 2025 { tổng 9,12  tỷ lệ 91,17%  điểm 1 = 3,75 { tỷ lệ 93,8% } }
    `,
    result('tổng 9,12  tỷ lệ 91,17%  điểm 1 = 5,5 { tỷ lệ 92% }'),
    result('điểm 2 = 3,3 { tỷ lệ 83,4% }'),
    result('tỷ lệ 91,5%'),
  ],
};
