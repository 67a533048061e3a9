import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan P-NV "Phòng Nội vụ"
      báo cáo B "Báo cáo" { đoạn "Giao {P-NV|«phòng Nội vụ»} theo dõi." }
    `,
  ],
  silent: [
    rplan`
      cơ quan P-NV "Phòng Nội vụ" { gọi tắt "phòng Nội vụ" }
      báo cáo B "Báo cáo" { đoạn "Giao {P-NV|phòng Nội vụ} theo dõi." }
    `,
  ],
};
