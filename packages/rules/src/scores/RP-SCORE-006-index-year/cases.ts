import { type Cases, rplan } from '../../cases.js';

const said = (words: string) => rplan`
  cơ quan VP "Văn phòng"
  bộ chỉ số C "Chỉ số cải cách hành chính"
  kết quả K của VP theo C năm 2025 { tổng 9,25  hạng 3/15 tăng 2 bậc so với 2024 }
  báo cáo B "Báo cáo" { đoạn "${words}" }
`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số"
      kết quả K của VP theo C năm 2018 { hạng 2 tăng 3 bậc so với 2017 }
      báo cáo B "Báo cáo" { đoạn "Chỉ số «năm 2019» xếp thứ {K.hạng}." }
    `,
    ...[
      'Chỉ số CCHC «năm 2026» đạt {K.tổng} điểm.',
      'Chỉ số cải cách hành chính (PAR Index) của tỉnh «năm 2026» xếp ở vị trí thứ {K.hạng}.',
      'Theo Quyết định số 5, Chỉ số «năm 2026» xếp thứ {K.hạng}.',
      'Kết quả «năm 2026»: {K.tổng} điểm.',
      'PAR Index «năm 2026» của Sở chỉ đạt {K.tổng} điểm.',
      'Xếp hạng «năm 2026» là {K.hạng}.',
      '«Năm 2023», {C} đạt {K.tổng} điểm.',
      'Kết quả khá. «Năm 2023», Văn phòng đạt {K.tổng} điểm.',
      '{C} «năm 2026» đạt {K.tổng} điểm.',
      'Mục tiêu chưa đạt. Chỉ số «năm 2026» ({K.tổng} điểm) giảm.',
    ].map(said),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số"
      kết quả K của VP theo C năm 2018 { hạng 2 tăng 3 bậc so với 2017 }
      báo cáo B "Báo cáo" {
        đoạn "So với năm 2017, Chỉ số năm 2018 xếp thứ {K.hạng}. Theo quyết định công bố năm 2019, Chỉ số xếp thứ {K.hạng}."
      }
    `,
    ...[
      'Chỉ số CCHC năm 2025 đạt {K.tổng} điểm.',
      'Năm 2025, {C} đạt {K.tổng} điểm.',
      'Năm 2026, theo công bố của bộ, {C} đạt {K.tổng} điểm.',
      'Năm 2026, mục tiêu là vượt mức {K.tổng} điểm.',
      'So với năm 2024, Chỉ số năm 2025 xếp thứ {K.hạng}.',
      'Theo Quyết định công bố năm 2026, Chỉ số đạt {K.tổng} điểm.',
      'Chỉ số CCHC công bố năm 2026 đạt {K.tổng} điểm.',
      'Kết quả Chỉ số được công bố vào tháng 4 năm 2026 là {K.tổng} điểm.',
      'Tại Báo cáo năm 2026, Chỉ số đạt {K.tổng}.',
      'Kết quả tại Báo cáo năm 2026 là {K.tổng}.',
      'Kế hoạch năm 2026 được xây dựng trên kết quả {K.tổng} điểm.',
      'Kế hoạch nâng cao Chỉ số CCHC năm 2026 xếp trên mức {K.tổng}.',
      'Mục tiêu năm 2026: từ {K.tổng} điểm lên 9,5 điểm.',
      'Mục tiêu Chỉ số năm 2026: trên {K.tổng} điểm.',
      'Năm 2026 phấn đấu tăng so với {K.tổng} điểm.',
      'Chỉ số năm 2026 phấn đấu đạt trên {K.tổng} điểm.',
      'Chỉ số năm 2026 đạt 9,5 điểm, năm 2025 là {K.tổng} điểm.',
      'Chỉ số năm 2026 đạt cao hơn mức {K.tổng} điểm.',
      'Kết quả thực hiện nhiệm vụ năm 2026 là cơ sở; trước đó đạt {K.tổng}.',
      'Đánh giá Chỉ số năm 2026. Trước đó đạt {K.tổng} điểm.',
      'Trong năm 2026, Văn phòng tiếp tục giữ {K.hạng}.',
      '{C} công bố năm 2026 đạt {K.tổng} điểm.',
    ].map(said),
  ],
};
