import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan A "Phòng A"
      cơ quan B "Phòng B"
      công văn V "Công văn" {
        kính gửi """
          {A}
          «{B}»
        """
        nhiệm vụ N "Làm." { chủ trì A  thời hạn thường xuyên }
      }
    `,
  ],
  silent: [
    rplan`
      cơ quan A "Phòng A"
      cơ quan B "Phòng B"
      công văn V "Công văn" {
        kính gửi """
          {A}
          {B}
        """
        nhiệm vụ N "Làm." { chủ trì A  phối hợp B  thời hạn thường xuyên }
      }
    `,
  ],
};
