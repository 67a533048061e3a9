import { type Cases, rplan } from '../../cases.js';

const report = (items: string) => rplan`
  cơ quan VP "Văn phòng"
  cơ quan STC "Sở Tài chính"
  báo cáo B "Báo cáo" {
    thời hạn thường xuyên
    nhiệm vụ N "Một." { chủ trì VP  ${items} }
  }
`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        nhiệm vụ N "Một." {
          chủ trì VP
          thời hạn thường xuyên
          mục "a" { chủ trì VP  nhiệm vụ A "A." }
          mục "b" { chủ trì VP  nhiệm vụ B1 "B." }
          mục «"c"» { nhiệm vụ C "C." }
        }
      }
    `,
    report(
      'mục "a" { chủ trì STC  nhiệm vụ A "A." }  mục "b" { nhiệm vụ B1 "B." { chủ trì VP } }  mục «"c"» { nhiệm vụ C "C." }  mục "d" { chủ trì VP  nhiệm vụ D "D." }',
    ),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        nhiệm vụ N "Một." {
          chủ trì VP
          thời hạn thường xuyên
          mục "a" { chủ trì VP  nhiệm vụ A "A." }
          mục "b" { chủ trì VP  nhiệm vụ B1 "B." }
          mục "c" { nhiệm vụ C "C." { chủ trì VP } }
        }
      }
    `,
    report('mục "a" { nhiệm vụ A "A." }  mục "b" { nhiệm vụ B1 "B." }'),
    report('mục "a" { chủ trì VP  nhiệm vụ A "A." }  mục "b" { nhiệm vụ B1 "B." }'),
    report(
      'mục "a" { chủ trì VP  nhiệm vụ A "A." }  mục "b" { chủ trì VP  nhiệm vụ B1 "B." }  mục "c" { đoạn "Kinh phí." }',
    ),
  ],
};
