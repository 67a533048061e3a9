import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số"
      kết quả K của VP theo C năm 2018 { hạng 2 tăng 3 bậc so với 2017 }
      báo cáo B "Báo cáo" { đoạn "Chỉ số «năm 2019» xếp thứ {K.hạng}." }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số"
      kết quả K của VP theo C năm 2018 { hạng 2 tăng 3 bậc so với 2017 }
      báo cáo B "Báo cáo" { đoạn "So với năm 2017, Chỉ số năm 2018 xếp thứ {K.hạng}. Theo quyết định công bố năm 2019, Chỉ số xếp thứ {K.hạng}." }
    `,
  ],
};
