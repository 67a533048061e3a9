import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 19,5 } }
      kết quả K của VP theo C năm 2025 { hạng 3/15 tăng 2 bậc so với 2024  điểm 1 = 15,19 }
      báo cáo B "Báo cáo" { đoạn "Xếp hạng {K.hạng|«3/63»}, {K.hạng.mức thay đổi|«giảm 2 bậc»}; đạt {K.1.tỷ lệ|«50%»} so với điểm tối đa." }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 10 } }
      kết quả K của VP theo C năm 2025 { hạng 3/15 tăng 2 bậc so với 2024  điểm 1 = 9,117 }
      báo cáo B "Báo cáo" { đoạn "Xếp {K.hạng|thứ 03/15 sở, ban, ngành}, {K.hạng.mức thay đổi|tăng 02 bậc so với năm 2024}; đạt {K.1.tỷ lệ|91,17%} so với điểm tối đa." }
    `,
  ],
};
