import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      cơ quan STC "Sở Tài chính"
      công văn V "Công văn" {
        nhiệm vụ N "Làm." { chủ trì «STC»  thời hạn thường xuyên }
        nơi nhận "{VP}"
      }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      cơ quan STC "Sở Tài chính"
      nhóm CÁC-SỞ "Các sở" { gồm STC }
      công văn V "Công văn" {
        nhiệm vụ N "Làm." { chủ trì STC  thời hạn thường xuyên }
        nơi nhận "{CÁC-SỞ}"
      }
    `,
  ],
};
