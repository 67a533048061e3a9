import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan SNV "Sở Nội vụ"
      báo cáo B "Báo cáo" { đoạn "Theo {SNV.«trừ»}." }
    `,
  ],
  silent: [
    rplan`
      cơ quan SNV "Sở Nội vụ"
      báo cáo B "Báo cáo" { đoạn "Theo {SNV.gọi tắt}." }
    `,
  ],
};
