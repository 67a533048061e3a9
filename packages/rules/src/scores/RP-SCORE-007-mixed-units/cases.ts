import { type Cases, rplan } from '../../cases.js';

const letter = (values: string) => rplan`
  cơ quan A "A"
  cơ quan B "B"
  cơ quan C "C"
  công văn V "Công văn" {
    tồn tại T "Thấp." { số liệu "tỷ lệ" ${values} }
    nhiệm vụ N "Làm." { khắc phục T  chủ trì A  thời hạn thường xuyên }
  }
`;

export const cases: Cases = {
  failing: [letter('«A = 35», B = 71%'), letter('A = 35%, B = 71%, «C = 40»')],
  silent: [letter('A = 35%, B = 71%'), letter('A = 4, B = 17, C = 13'), letter('A = 35,5%, B = 100%')],
};
