import { type Cases, rplan } from '../../cases.js';

const DATA = rplan`
  cơ quan VP "Văn phòng"
  văn bản A quyết định số 15/QĐ-UBND ngày 03/02/2026 của VP "về A"
  bộ chỉ số C "Chỉ số" {
    tối đa 10
    lĩnh vực 1 "Một" { tối đa 6 }
    lĩnh vực 2 "Hai" { tối đa 4 }
  }
  kết quả K của VP theo C năm 2025 {
    tổng 9,25 tăng 0,5 điểm so với 2024
    hạng 3/15 tăng 2 bậc so với 2024
    điểm 1 = 5,5
    điểm 2 = 3,75
  }
`;
const said = (words: string) => `${DATA}\nbáo cáo B "Báo cáo" { đoạn "Năm qua {A} công bố ${words}." }`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 19,5 } }
      kết quả K của VP theo C năm 2025 { hạng 3/15 tăng 2 bậc so với 2024  điểm 1 = 15,19 }
      báo cáo B "Báo cáo" {
        đoạn "Xếp hạng {K.hạng|«3/63»}, {K.hạng.mức thay đổi|«giảm 2 bậc»}; đạt {K.1.tỷ lệ|«50%»} so với điểm tối đa."
      }
    `,
    said('xếp {K.hạng|«thứ 04 cả nước»}'),
    said('tổng {K.tổng|«năm 2025 đạt 8 điểm»}'),
    said('tăng {K.tổng.mức thay đổi|«giảm 0,5 điểm»}'),
    said('lĩnh vực một {K.1|«5,5/100 điểm»}'),
    said('có {K.số lĩnh vực mất điểm|«05 lĩnh vực»} mất điểm'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 10 } }
      kết quả K của VP theo C năm 2025 { hạng 3/15 tăng 2 bậc so với 2024  điểm 1 = 9,117 }
      báo cáo B "Báo cáo" {
        đoạn "Xếp {K.hạng|thứ 03/15 sở, ban, ngành}, {K.hạng.mức thay đổi|tăng 02 bậc so với năm 2024}; đạt {K.1.tỷ lệ|91,17%}."
      }
    `,
    said('xếp {K.hạng|thứ ba}'),
    said('xếp {K.hạng|thứ 3 trong 15 sở}'),
    said('xếp {K.hạng|trong tốp 5 sở}'),
    said('tổng {K.tổng|trên 8 điểm}'),
    said('tổng {K.tổng|chưa đạt 9,5 điểm}'),
    said('tổng {K.tổng|9,25 điểm, xếp thứ 3/15}'),
    said('tổng {K.tổng|9,3 điểm}'),
    said('tỷ lệ {K.1.tỷ lệ|92%}, lĩnh vực hai {K.2.tỷ lệ|gần 94%, tức 3,75/4 điểm}'),
    said('thay đổi {K.hạng.mức thay đổi|từ 5/15 lên 3/15}'),
    said('theo {A|Quyết định số 15/QĐ-UBND có hiệu lực từ ngày 01/3/2026}'),
    said('kết quả {K.tổng|kết quả theo Quyết định số 15/QĐ-UBND ngày 03/02/2026}'),
  ],
};
