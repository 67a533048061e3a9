import { type Cases, rplan } from '../../cases.js';

const two = (first: string, second: string, year = '2022') => rplan`
  cơ quan VP "Văn phòng"
  bộ chỉ số C "C"
  bộ chỉ số D "D"
  kết quả K1 của VP theo C năm 2022 { hạng ${first} }
  kết quả K2 của VP theo D năm ${year} { hạng ${second} }
`;

export const cases: Cases = {
  failing: [
    two('15/15 trong "sở, ban, ngành"', '«13/21» trong "sở, ban, ngành"'),
    two('3/34 trong "tỉnh, thành phố"', '«5/63» trong "tỉnh, thành phố"'),
  ],
  silent: [
    two('15/21 trong "sở, ban, ngành"', '13/21 trong "sở, ban, ngành"'),
    two('15/15 trong "sở"', '13/21 trong "sở, ban, ngành"'),
    two('28/63 trong "tỉnh, thành phố"', '5/34 trong "tỉnh, thành phố"', '2025'),
    two('15/15', '13/21'),
  ],
};
