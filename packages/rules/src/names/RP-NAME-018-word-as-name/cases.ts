import { type Cases, rplan } from '../../cases.js';

const plan = (items: string) => `kế hoạch K "Kế hoạch" { ${items} }`;

export const cases: Cases = {
  failing: [
    rplan`
      kế hoạch K "Kế hoạch" {
        mục «tiêu» "Giữ vững kết quả đã đạt."
      }
    `,
    plan('mục «đích» "Khắc phục tồn tại."  mục «lục» "A" { đoạn "B" }'),
    plan('ý «nghĩa» "Nâng cao nhận thức."'),
    plan('nhiệm vụ N "Một." { mục «tiêu» "95%" }'),
    'kế hoạch «tuần» "Khắc phục" { }',
    'báo cáo «đột» "Tình hình" { }',
    'nhóm «sở» "Các sở"',
  ],
  silent: [
    rplan`
      kế hoạch K "Kế hoạch" {
        mục "Mục tiêu" { đoạn "Giữ vững kết quả đã đạt." }
      }
    `,
    plan('mục TIÊU "Giữ vững kết quả."  mục MỤC-TIÊU "A"  mục chậm-hồ-sơ "B"  mục m1 "C"  mục ra "D"'),
    plan('chỉ tiêu "Tỷ lệ đúng hạn" 95%'),
    plan('nhiệm vụ rasoat "Một." { }'),
  ],
};
