import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "C"
      bộ chỉ số D "D"
      kết quả K1 của VP theo C năm 2022 { hạng 15/15 trong "sở, ban, ngành" }
      kết quả K2 của VP theo D năm 2022 { hạng «13/21» trong "sở, ban, ngành" }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "C"
      bộ chỉ số D "D"
      kết quả K1 của VP theo C năm 2022 { hạng 15/21 trong "sở, ban, ngành" }
      kết quả K2 của VP theo D năm 2022 { hạng 13/21 trong "sở, ban, ngành" }
    `,
  ],
};
