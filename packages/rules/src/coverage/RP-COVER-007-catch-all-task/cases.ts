import { type Cases, rplan } from '../../cases.js';

const report = (items: string) => rplan`
  cơ quan VP "Văn phòng"
  cơ quan STC "Sở Tài chính"
  báo cáo B "Báo cáo" {
    chủ trì VP
    thời hạn thường xuyên
    ${items}
  }
`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        chủ trì VP
        thời hạn thường xuyên
        tồn tại «T1» "Chậm."
        tồn tại T2 "Sai."
        nhiệm vụ N1 "Sửa mọi việc." { khắc phục T1, T2 }
        nhiệm vụ N2 "Sửa việc hai." { khắc phục T2 }
      }
    `,
    report('tồn tại «T» "A."  tồn tại «U» "B."  nhiệm vụ N "Sửa mọi việc." { khắc phục T, U }'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        chủ trì VP
        thời hạn thường xuyên
        tồn tại T1 "Chậm."
        tồn tại T2 "Sai."
        nhiệm vụ N1 "Sửa việc một." { khắc phục T1 }
        nhiệm vụ N2 "Sửa việc hai." { khắc phục T2 }
      }
    `,
    report('tồn tại T "A."  nhiệm vụ N "Sửa." { khắc phục T }'),
    report(
      'tồn tại T "A."  tồn tại U "B."  nhiệm vụ N "Sửa mọi việc." { khắc phục T, U }  nhiệm vụ M "Một." { khắc phục T }  nhiệm vụ L "Hai." { khắc phục U }',
    ),
    report(
      'tồn tại T "A."  tồn tại U "B."  tồn tại V "C."  nhiệm vụ N "Sửa." { khắc phục T, U }  nhiệm vụ M "Sửa." { khắc phục V }',
    ),
  ],
};
