import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số"
      kết quả K của VP theo C năm 2025 { tổng 9,25 tăng «0,5» điểm so với 2024  hạng 3/15 tăng «2» bậc so với 2024 }
      kết quả K-2024 của VP theo C năm 2024 { tổng 9  hạng 4/15 }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số"
      kết quả K của VP theo C năm 2025 { tổng 9,25 tăng 0,25 điểm so với 2024  hạng 3/15 tăng 1 bậc so với 2024 }
      kết quả K-2024 của VP theo C năm 2024 { tổng 9  hạng 4/15 }
    `,
  ],
};
