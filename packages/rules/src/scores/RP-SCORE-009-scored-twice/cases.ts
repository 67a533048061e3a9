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
      bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 } }
      kết quả K của VP theo C năm 2025 { điểm 1 = 5,5 { tự chấm 6 }  điểm 1 = «5» }
    `,
    result('điểm 2 { tự chấm 3,5 }  điểm 2 { tự chấm «3» }'),
    result('tổng 9  tổng «8,5»'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 }  lĩnh vực 2 "B" { tối đa 6 } }
      kết quả K của VP theo C năm 2025 { điểm 1 = 5,5  điểm 2 = 5  điểm 1 { tự chấm 6  thẩm định 5,5  hạng 2/6 } }
    `,
    result('điểm 2 = 3,5  điểm 2 = 3,50'),
    result('điểm 2 = 3,5  điểm 2 { tự chấm 3,75  thẩm định 3,5 }'),
    result('điểm 2 = 3,5', 'kết quả L của VP theo C năm 2024 { điểm 2 = 3 }'),
  ],
};
