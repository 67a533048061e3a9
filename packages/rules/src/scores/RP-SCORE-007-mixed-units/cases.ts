import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan A "A"
      cơ quan B "B"
      công văn V "Công văn" {
        tồn tại T "Thấp." { số liệu "tỷ lệ" «A = 35», B = 71% }
        nhiệm vụ N "Làm." { khắc phục T  chủ trì A  thời hạn thường xuyên }
      }
    `,
  ],
  silent: [
    rplan`
      cơ quan A "A"
      cơ quan B "B"
      công văn V "Công văn" {
        tồn tại T "Thấp." { số liệu "tỷ lệ" A = 35%, B = 71% }
        nhiệm vụ N "Làm." { khắc phục T  chủ trì A  thời hạn thường xuyên }
      }
    `,
  ],
};
