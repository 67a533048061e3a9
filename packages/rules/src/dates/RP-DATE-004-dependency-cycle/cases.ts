import { type Cases, rplan } from '../../cases.js';

const plan = (tasks: string) => `cơ quan VP "Văn phòng"\nbáo cáo K "Báo cáo" { chủ trì VP  ${tasks} }`;

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
    plan('nhiệm vụ A "A." { sau «A» }'),
    plan('nhiệm vụ A "A." { thời hạn 5 ngày sau «C» }  nhiệm vụ C "C." { thời hạn 5 ngày sau A }'),
    plan('nhiệm vụ G "G." { nhiệm vụ A "A." { sau «G» } }'),
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
    plan('nhiệm vụ A "A." { sau B, C }  nhiệm vụ B "B." { sau C }  nhiệm vụ C "C."'),
    plan('nhiệm vụ G "G." { nhiệm vụ A "A."  nhiệm vụ B "B." { sau A  thời hạn 5 ngày sau A } }'),
    plan('nhiệm vụ G "G." { nhiệm vụ A "A." }  nhiệm vụ H "H." { sau G  nhiệm vụ B "B." { sau G.A } }'),
  ],
};
