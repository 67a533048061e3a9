import { type Cases, rplan } from '../../cases.js';

const plan = (words: string, table = '') => rplan`
  cơ quan VP "Văn phòng"
  kế hoạch K "Kế hoạch" {
    chủ trì VP
    thời hạn 30/6/2026
    đoạn "${words}"
    mục M "MỘT" { tồn tại T "Chậm." { ngoài thẩm quyền } }
    phụ lục PL-1 "Nhiệm vụ" {
      nhiệm vụ A "Một."
      nhiệm vụ G "Nhóm." { nhiệm vụ B "Hai."  nhiệm vụ C "Ba." }
    }
    phụ lục PL-2 "Bảng" { ${table} }
  }
`;

export const cases: Cases = {
  failing: [
    plan('Thực hiện «5 nhiệm vụ» tại {PL-1}, bảng tại {PL-2}.'),
    plan('Giao «125 nhiệm vụ, giải pháp cụ thể» tại {PL-1}, bảng tại {PL-2}.'),
    plan('Khắc phục «02 tồn tại, hạn chế nêu» tại {M} và {PL-1}, {PL-2}.'),
    plan('Thực hiện «7 nhiệm vụ» theo {PL-2} và {PL-1}.', 'bảng nhiệm vụ'),
    plan('Tổng cộng «1.250 nhiệm vụ giao» tại {PL-1} và {PL-2}.'),
  ],
  silent: [
    plan('Thực hiện 3 nhiệm vụ tại {PL-1}, bảng tại {PL-2}.'),
    plan('Thực hiện 4 nhiệm vụ tại {PL-1}, bảng tại {PL-2}.'),
    plan('Thực hiện 02 nhiệm vụ tại {PL-1}, bảng tại {PL-2}.'),
    plan('Tập trung 15 nhiệm vụ trọng tâm tại {PL-1}, {PL-2}.'),
    plan('Hoàn thành trên 5 nhiệm vụ tại {PL-1}, {PL-2}.'),
    plan('Chọn ít nhất 1 nhiệm vụ tại {PL-1}, {PL-2}.'),
    plan('Khắc phục 01 tồn tại, hạn chế nêu tại {M} và {PL-1}, {PL-2}.'),
    plan('Thực hiện 3 nhiệm vụ theo {PL-2} và {PL-1}.', 'bảng nhiệm vụ'),
    plan('Năm trước hoàn thành 50 nhiệm vụ; năm nay thực hiện theo {PL-1}, {PL-2}.'),
    plan('Có 8 nhiệm vụ của sở và các nhiệm vụ tại {PL-1}, {PL-2}.'),
  ],
};
