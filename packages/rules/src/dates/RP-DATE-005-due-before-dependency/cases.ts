import { type Cases, rplan } from '../../cases.js';

const plan = (tasks: string) => `cơ quan VP "Văn phòng"\nbáo cáo K "Báo cáo" { chủ trì VP  ${tasks} }`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        chủ trì VP
        nhiệm vụ A "Một." { thời hạn 30/9/2026 }
        nhiệm vụ B2 "Hai." { thời hạn 31/8/2026  sau «A» }
      }
    `,
    plan('nhiệm vụ A "A." { thời hạn quý III/2026 }  nhiệm vụ B "B." { thời hạn tháng 7/2026  sau «A» }'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        chủ trì VP
        nhiệm vụ A "Một." { thời hạn 31/8/2026 }
        nhiệm vụ B2 "Hai." { thời hạn 30/9/2026  sau A }
      }
    `,
    plan('nhiệm vụ A "A." { thời hạn 30/6/2026 }  nhiệm vụ B "B." { thời hạn 30/6/2026  sau A }'),
    plan('nhiệm vụ A "A." { thời hạn thường xuyên }  nhiệm vụ B "B." { thời hạn 30/6/2026  sau A }'),
    plan('nhiệm vụ A "A." { thời hạn 30/6/2026 }  nhiệm vụ B "B." { thời hạn 10 ngày sau A  sau A }'),
  ],
};
