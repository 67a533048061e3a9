import { type Cases, paragraphs, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan CP "Chính phủ"
      văn bản A nghị định số «30/2020/ND-CP» ngày 05/3/2020 của CP
      văn bản B quyết định số «15/KH-UBND» ngày 03/02/2026 của CP
      báo cáo C "Báo cáo" { đoạn "Theo Quyết định số «12/QĐ/UBND» của tỉnh." }
    `,
    ...paragraphs(
      'Theo Nghị định số «31/2021/ND-CP» và hướng dẫn của Bộ.',
      'Theo Quyết định số «15-QĐ-UBND» của Chủ tịch.',
      'Xem Tờ trình số «45/TTR-SNV» của Sở.',
      'Thực hiện Kế hoạch số «12/BC-UBND» năm 2026.',
      'Theo Kết luận số «12/KL/TU» của Tỉnh ủy.',
    ),
  ],
  silent: [
    rplan`
      cơ quan CP "Chính phủ"
      văn bản A nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của CP
      văn bản B kết luận số 29-KL/TU ngày 22/7/2021 của CP
      báo cáo C "Báo cáo" { đoạn "Theo Quyết định số 12/QĐ-UBND và Công văn số 36/CT-TTHT." }
    `,
    ...paragraphs(
      'Theo Quyết định số 06/QĐ-TTg, Kết luận số 29-KL/TU, Nghị quyết số 27/NQ-HĐND và Báo cáo số 12/BC-UBND.',
      'Thực hiện Kế hoạch số 12/QĐ-UBND được phê duyệt kèm theo quyết định.',
      'Theo Thông báo số 79/TB-VPCP và Thông báo số 12-TB/TU.',
      'Thông tư số 01/2019/TT-BNV, Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP.',
      'Chương trình số 12-CTr/TU của Tỉnh ủy, Chỉ thị số 05-CT/TW của Bộ Chính trị.',
      'Nghị quyết số 202/2025/QH15 của Quốc hội; Nghị quyết số 76/NQ-CP.',
      'Hướng dẫn số 1234/HD-SNV ngày 01/6/2026 của Sở Nội vụ.',
      'Báo cáo số 15/BC-ĐKT của Đoàn kiểm tra; Báo cáo số 198/BC-UBND.',
      'Nghị định số 66/CP năm 1993; Quyết định số 1234/QĐ/UB năm 1998.',
      'Công văn số 5/UBND-NC, Công văn số 12/SNV-CCHC&VTLT.',
    ),
  ],
};
