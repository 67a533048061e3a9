import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn thường xuyên  mục "a" { chủ trì VP  nhiệm vụ A "A." } mục "b" { chủ trì VP  nhiệm vụ B1 "B." } mục «"c"» { nhiệm vụ C "C." } } }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn thường xuyên  mục "a" { chủ trì VP  nhiệm vụ A "A." } mục "b" { chủ trì VP  nhiệm vụ B1 "B." } mục "c" { nhiệm vụ C "C." { chủ trì VP } } } }
    `,
  ],
};
