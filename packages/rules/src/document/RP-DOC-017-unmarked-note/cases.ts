import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    'báo cáo B "Báo cáo" { đoạn "Còn chậm."  chú thích «CT» "Các xã: Sơn Lĩnh." }',
    'báo cáo B "Báo cáo" { mục "Một" { đoạn "Còn chậm{^CT}."  chú thích CT "Một."  chú thích «CT-2» "Hai." } }',
  ],
  silent: [
    'báo cáo B "Báo cáo" { đoạn "Còn chậm{^CT}."  chú thích CT "Các xã: Sơn Lĩnh." }',
    rplan`
      báo cáo B "Báo cáo" {
        đoạn "Còn chậm{^CT}."
        chú thích CT "Xem chú sau{^CT-2}."
        chú thích CT-2 "Các xã."
      }
    `,
    'báo cáo B "Báo cáo" { phụ lục PL "Phụ lục" { đoạn "Còn chậm{^CT}." }  chú thích CT "Các xã."  đoạn "Xem {PL}." }',
  ],
};
