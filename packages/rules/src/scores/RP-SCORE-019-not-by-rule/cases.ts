import { type Cases, rplan } from '../../cases.js';

const result = (scores: string) => rplan`
  cơ quan VP "Văn phòng"
  bộ chỉ số C "Chỉ số" { tối đa 3
    lĩnh vực 1 "Một" { tối đa 1,5  số liệu a "tổng số"  số liệu b "đã xong"
      công thức (b/a) * điểm tối đa
      nếu a = 0 thì tối đa }
    lĩnh vực 2 "Hai" { tối đa 1,5
      mức từ 20% trở lên: 1,5
      mức dưới 20%: 0 }
  }
  kết quả K của VP theo C năm 2026 { ${scores} }
`;

export const cases: Cases = {
  failing: [
    result('điểm 1 { số liệu a = 120, b = 90  tự chấm «1,5» }'),
    result('điểm 1 { số liệu a = 120, b = 90  dự kiến «1,5» }'),
    result('điểm 2 { số liệu 19,5%  tự chấm «1,5» }'),
    result('điểm 2 { mức 2  tự chấm «0,75» }'),
  ],
  silent: [
    result('điểm 1 { số liệu a = 120, b = 90  tự chấm 1,125 }'),
    result('điểm 1 { số liệu a = 3, b = 1,9  tự chấm 0,95 }'),
    result('điểm 1 { số liệu a = 0, b = 0  tự chấm 1,5 }'),
    result('điểm 1 { số liệu a = 120, b = 90  tự chấm 1,13  thẩm định 0,5 }'),
    result('điểm 1 { tự chấm 1,5 }'),
    result('điểm 2 { số liệu 20%  tự chấm 1,5 }'),
  ],
};
