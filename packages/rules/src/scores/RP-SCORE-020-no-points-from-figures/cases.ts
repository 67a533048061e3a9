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
    result('điểm «1» { số liệu a = 120 }'),
    result('điểm «2» { mức 5 }'),
    result('điểm «2» { không phát sinh }'),
  ],
  silent: [
    result('điểm 1 { số liệu a = 120, b = 90 }'),
    result('điểm 1 { tự chấm 1 }'),
    result('điểm 2 { số liệu 0% }'),
  ],
};
