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

const inDocument = (body: string) => `${DATA}
kế hoạch KH "Kế hoạch" { ban hành VP  ngày 5/1/2026
  mục M-1 "Một" { nhiệm vụ N "Làm." { chủ trì VP  thời hạn 30/6/2026  chỉ tiêu "Hồ sơ" 90% } tồn tại T "Chậm." { số liệu "Hồ sơ chậm" 12 } }
  mục M-2 "Hai" { ${body} }
  phụ lục PL-1 "Một" { đoạn "Lời." }  phụ lục PL-2 "Hai" { đoạn "Lời." }
}
thông báo TB "Sửa" { ngày 15/3/2026  điều chỉnh KH  sửa đổi N { thời hạn 31/8/2026 } }
`;
const letter = (words: string) => `${inDocument('')}công văn CV "Đôn đốc" { ngày 1/4/2026  đoạn "Có ${words}." }`;

export const cases: Cases = {
  failing: [
    inDocument('đoạn "Tại {PL-1|«Phụ lục II»} và {PL-2|«phụ lục số 1»}, {M-2|«mục I»}."'),
    inDocument('đoạn "Hồ sơ {N.chỉ tiêu|«đạt 95%»}, {T.số liệu|«15 hồ sơ chậm»}."'),
    letter('{KH.N.thời hạn|«ngày 30/9/2026»}'),
    letter('{KH.ngày|«ngày 6/1/2026»}'),
    said('trong nhóm {K.hạng.mức thay đổi|«tăng 5 bậc»}'),
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
    inDocument('đoạn "Tại {PL-1|Phụ lục I} và {PL-2|phụ lục 2 nêu trên}, {M-2|Mục II}, {M-1|mục đầu}."'),
    inDocument('đoạn "Hồ sơ {N.chỉ tiêu|đạt từ 90% trở lên}, {T.số liệu|12 hồ sơ}, {T.số liệu|một số hồ sơ}."'),
    letter('{KH.N.thời hạn|ngày 31/8/2026}'),
    letter('{KH.N.thời hạn|ngày 30/6/2026 như ban đầu}'),
    letter('{KH.ngày|ngày 05 tháng 01 năm 2026}'),
  ],
};
