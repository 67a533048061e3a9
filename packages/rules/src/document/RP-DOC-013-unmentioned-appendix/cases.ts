import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      kế hoạch K "Kế hoạch" {
        đoạn "Nhiệm vụ tại {PL-1}."
        phụ lục PL-1 "Danh mục" { đoạn "Một." }
        phụ lục «PL-2» "Biểu mẫu" { đoạn "Hai." }
      }
    `,
  ],
  silent: [
    rplan`
      kế hoạch K "Kế hoạch" {
        đoạn "Nhiệm vụ tại {PL-1}, biểu mẫu tại Phụ lục II."
        phụ lục PL-1 "Danh mục" { đoạn "Một." }
        phụ lục PL-2 "Biểu mẫu" { đoạn "Hai." }
      }
    `,
  ],
};
