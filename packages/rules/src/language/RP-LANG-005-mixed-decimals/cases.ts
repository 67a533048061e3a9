import { type Cases, paragraphs, rplan } from '../../cases.js';

const COMMA = 'Đạt 14,5 điểm. ';

export const cases: Cases = {
  failing: [
    'bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 15,5 }  lĩnh vực 2 "B" { tối đa «4.25» } }',
    ...paragraphs(
      `${COMMA}Tổng điểm «93.43»/100 điểm.`,
      `${COMMA}Trừ «0.02» điểm.`,
      `${COMMA}Tỷ lệ hồ sơ đúng hạn «98.7»%.`,
      `${COMMA}Chỉ số hài lòng đạt «85.3»`,
      `${COMMA}Lĩnh vực thể chế được «9.98» điểm, lĩnh vực tài chính «4.5» điểm.`,
    ),
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { lĩnh vực 1.1 "A" { tối đa 15,5 } }
      kết quả K của VP theo C năm 2025 { tổng 93,43 }
      báo cáo B "Báo cáo" { đoạn "Đạt {K.tổng|«93.43»}/100 điểm." }
    `,
  ],
  silent: [
    'bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 15,5 }  lĩnh vực 2.1 "B" { tối đa 4,25 } }',
    ...paragraphs(
      'Đạt 93.43/100 điểm, trừ 0.02 điểm.',
      `${COMMA}Thực hiện theo mục 2.1`,
      `${COMMA}Nội dung nêu tại tiêu chí 1.2`,
      `${COMMA}Tiêu chí 2.1 điểm còn thấp; lĩnh vực 3.2 điểm cao nhất.`,
      `${COMMA}Hội nghị bắt đầu lúc 8.30`,
      `${COMMA}Tiếp nhận 2.500 hồ sơ, kinh phí 1.250.000 đồng.`,
      `${COMMA}Áp dụng tiêu chuẩn TCVN ISO 9001:2015, phần mềm phiên bản 4.2`,
      `${COMMA}Theo Nghị định số 30/2020/NĐ-CP và Báo cáo ngày 15.6.2026.`,
      `${COMMA}Nhóm tiêu chí 4.1, 4.2 và 4.3`,
      `${COMMA}Trình bày theo phụ lục 1.2 và biểu 2.3/BC.`,
      `${COMMA}Địa chỉ máy chủ 10.24.1.5 do trung tâm quản lý.`,
    ),
    rplan`
      bộ chỉ số C "Chỉ số" { lĩnh vực 1.1 "A" { tối đa 15,5 } }
      báo cáo B "Báo cáo" { đoạn "Tiêu chí {C.1.1|1.1} còn thấp." }
    `,
    rplan`
      bộ chỉ số C "Chỉ số" {
        lĩnh vực 1 "A" { tối đa 15.5 }
        lĩnh vực 2 "B" { tối đa 4.25 }
      }
    `,
  ],
};
