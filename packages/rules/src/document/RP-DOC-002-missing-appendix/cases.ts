import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      kế hoạch K "Kế hoạch" { đoạn "Nhiệm vụ cụ thể (thực hiện theo «Phụ lục gửi kèm»)." }
      kế hoạch K2 "Kế hoạch" {
        đoạn "Nhiệm vụ tại «Phụ lục II»."
        phụ lục PL "Danh mục" { đoạn "Một." }
      }
    `,
  ],
  silent: [
    rplan`
      kế hoạch K "Kế hoạch" {
        đoạn "Nhiệm vụ cụ thể (thực hiện theo Phụ lục gửi kèm)."
        phụ lục PL "Danh mục" { đoạn "Một." }
      }
      kế hoạch K2 "Kế hoạch" {
        đoạn "Hồ sơ gồm đơn và danh mục tài liệu kèm theo; trình bày theo Phụ lục II Nghị định số 30/2020/NĐ-CP."
      }
    `,
  ],
};
