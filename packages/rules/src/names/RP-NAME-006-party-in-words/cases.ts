import { type Cases, rplan } from '../../cases.js';

const task = (items: string) =>
  `cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { ${items}  thời hạn thường xuyên } }`;

export const cases: Cases = {
  failing: [
    'báo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì «"UBND các phòng"»  thời hạn thường xuyên } }',
    task('đồng chủ trì VP, «"Sở Nội vụ"»'),
    task('chủ trì VP  đơn vị thực hiện «"Các xã"»'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        nhiệm vụ N "Một." { chủ trì VP  phối hợp "các cơ quan liên quan"  thời hạn thường xuyên }
      }
    `,
    task('chủ trì VP  theo dõi "Tổ công tác"'),
    task('chủ trì VP'),
  ],
};
