import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: ['báo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì «"UBND các phòng"»  thời hạn thường xuyên } }'],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  phối hợp "các cơ quan liên quan"  thời hạn thường xuyên } }
    `,
  ],
};
