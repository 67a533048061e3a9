import { type Cases, paragraphs, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    ...paragraphs(
      'Ngày 15/5/2019 họp, 16/5/2019 báo cáo, «ngày 22 tháng 3 năm 2022» xong.',
      'Theo Báo cáo ngày 25/6/2026 và Biên bản ngày 20/6/2026; kết luận «ngày 05 tháng 7 năm 2026».',
      'Từ 01/7/2025 đến 30/9/2025, riêng cấp xã từ «ngày 15 tháng 7 năm 2025».',
      'Họp «ngày 3 tháng 3 năm 2026», báo cáo 10/3/2026, 15/3/2026.',
    ),
    rplan`
      báo cáo B "Báo cáo" {
        đoạn "Kiểm tra ngày 12/5/2026, phúc tra ngày 18/5/2026."
        đoạn "Kết luận «ngày 22 tháng 5 năm 2026»."
      }
    `,
  ],
  silent: [
    ...paragraphs(
      'Ngày 15/5/2019 họp, 16/5/2019 báo cáo.',
      'Họp ngày 22 tháng 3 năm 2022, báo cáo ngày 25 tháng 3 năm 2022.',
      'Họp ngày 22 tháng 3 năm 2022, báo cáo 25/3/2022.',
      'Từ ngày 15 tháng 6 đến 20/6/2026 và 25/6/2026.',
      'Báo cáo trước ngày 20 hằng tháng; số liệu 20/6/2026, 20/7/2026.',
      'Tỷ lệ 28/63 năm 2025, 15/15 năm 2026, ngày 22 tháng 3 năm 2026 công bố.',
      'Họp ngày 22 tháng 3 năm 2026.',
    ),
    rplan`
      cơ quan U "UBND tỉnh"
      quyết định Q "Ban hành Quy chế" {
        căn cứ "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"
        căn cứ "Căn cứ Nghị định ngày 05 tháng 3 năm 2020 của Chính phủ."
        đoạn "Thực hiện từ 01/7/2026, báo cáo 15/7/2026, tổng hợp 20/7/2026."
      }
    `,
    rplan`
      báo cáo B "Báo cáo" { ngày 22/3/2026  đoạn "Họp 15/3/2026, kết luận 18/3/2026." }
    `,
    rplan`
      báo cáo A "Báo cáo" { đoạn "Họp 15/3/2026, kết luận 18/3/2026." }
      báo cáo B "Báo cáo" { đoạn "Họp ngày 22 tháng 3 năm 2026." }
    `,
  ],
};
