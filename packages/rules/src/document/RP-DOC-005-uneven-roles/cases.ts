import { type Cases, rplan } from '../../cases.js';

const report = (tasks: string) => `cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { thời hạn thường xuyên  ${tasks} }`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        thời hạn thường xuyên
        nhiệm vụ N1 "Một." { chủ trì VP }
        nhiệm vụ «N2» "Hai." { đơn vị thực hiện VP }
      }
    `,
    report(
      'nhiệm vụ A "A." { chủ trì VP } nhiệm vụ B "B." { đồng chủ trì VP } nhiệm vụ «C» "C." { đơn vị thực hiện VP  theo dõi VP }',
    ),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        thời hạn thường xuyên
        nhiệm vụ N1 "Một." { chủ trì VP }
        mục "Tiếp" {
          chủ trì VP
          nhiệm vụ N2 "Hai." { đơn vị thực hiện VP }
        }
      }
    `,
    report('nhiệm vụ A "A." { đơn vị thực hiện VP } nhiệm vụ B "B." { đơn vị thực hiện VP }'),
    report(
      'nhiệm vụ A "A." { chủ trì VP } nhiệm vụ B "B." { đơn vị thực hiện VP } nhiệm vụ C "C." { đơn vị thực hiện VP }',
    ),
    report('nhiệm vụ A "A." { chủ trì VP  đơn vị thực hiện VP } nhiệm vụ B "B." { chủ trì VP }'),
  ],
};
