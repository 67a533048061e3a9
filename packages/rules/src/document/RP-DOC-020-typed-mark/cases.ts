import type { Cases } from '../../cases.js';

export const cases: Cases = {
  failing: [
    'thông báo T "Thông báo" { mục "«I.» MỤC TIÊU" { ý "«a)» Một."  ý "«1.2.» Hai." }  nhiệm vụ N "«1.» Rà soát." { chủ trì "các phòng"  thời hạn thường xuyên } }',
  ],
  silent: [
    'thông báo T "Thông báo" { mục số "I." "MỤC TIÊU" { ý "2.500 hồ sơ trễ hạn."  ý "30/6 là hạn."  ý "TTHC: Rà soát." } }',
  ],
};
