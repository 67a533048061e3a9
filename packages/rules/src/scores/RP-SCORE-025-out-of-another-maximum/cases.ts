import { type Cases, rplan } from '../../cases.js';

const INDEX = rplan`
  cơ quan VP "Văn phòng"
  bộ chỉ số C "Chỉ số" { tối đa 80,5  lĩnh vực 1 "Một" { tối đa 30,5 }  lĩnh vực 2 "Hai" { tối đa 50 } }
`;
const result = (scores: string) => [INDEX, `kết quả K của VP theo C năm 2025 { ${scores} }`].join('\n');

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { tối đa 80,5 }
      kết quả K của VP theo C năm 2025 { tổng «71,25/100» điểm }
    `,
    result('đạt «71,25/81» điểm { tự chấm «72/100» điểm }'),
    result('lĩnh vực 1: «28,5/35»  điểm 2 = «41/40»'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { tối đa 80,5 }
      kết quả K của VP theo C năm 2025 { tổng 71,25/80,50 điểm }
    `,
    result('tổng 71,25'),
    result('lĩnh vực 1 đạt 28,5/30,5 điểm  điểm 2 = 41/50 { thẩm định 41/50 }'),
  ],
};
