import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        chủ trì VP
        thời hạn thường xuyên
        nhiệm vụ A "Một." { sau X, «B2» }
        nhiệm vụ B2 "Hai." { sau A }
        nhiệm vụ X "Ba."
      }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        chủ trì VP
        thời hạn thường xuyên
        nhiệm vụ A "Một."
        nhiệm vụ B2 "Hai." { sau A  thời hạn 5 ngày sau A }
      }
    `,
  ],
};
