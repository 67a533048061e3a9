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
      bộ chỉ số C "Chỉ số"
      kết quả K của VP theo C năm 2025 { tổng 9,25 tăng «0,5» điểm so với 2024  hạng 3/15 tăng «2» bậc so với 2024 }
      kết quả K-2024 của VP theo C năm 2024 { tổng 9  hạng 4/15 }
    `,
    result('hạng 3/15 giảm «2» bậc so với 2024', 'kết quả L của VP theo C năm 2024 { hạng 5/15 }'),
    result('tỷ lệ 92,5% tăng «2»% so với 2024', 'kết quả L của VP theo C năm 2024 { tỷ lệ 91,5% }'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số"
      kết quả K của VP theo C năm 2025 { tổng 9,25 tăng 0,25 điểm so với 2024  hạng 3/15 tăng 1 bậc so với 2024 }
      kết quả K-2024 của VP theo C năm 2024 { tổng 9  hạng 4/15 }
    `,
    result('hạng 3/15 tăng 2 bậc so với 2023', 'kết quả L của VP theo C năm 2024 { hạng 4/15 }'),
    result('hạng 3/15 tăng 2 bậc so với 2024', 'kết quả L của STP theo C năm 2024 { hạng 4/15 }'),
    result('tổng 9,25 tăng 0,3 so với 2024', 'kết quả L của VP theo C năm 2024 { tổng 9 }'),
    result('tổng 9,25 tăng 2% so với 2024', 'kết quả L của VP theo C năm 2024 { tổng 9 }'),
  ],
};
