import { type Cases, rplan } from '../../cases.js';

const plan = (period: string, due: string) => rplan`
  cơ quan VP "Văn phòng"
  kế hoạch K "Kế hoạch" {
    ${period}
    nhiệm vụ N "Một." { chủ trì VP  thời hạn ${due} }
  }
`;

export const cases: Cases = {
  failing: [plan('năm 2026', '«30/6/2027»'), plan('giai đoạn 2026-2028', '«quý I/2030»')],
  silent: [
    plan('năm 2026', '15/01/2027'),
    plan('giai đoạn 2026-2028', '30/6/2028'),
    plan('năm 2026', 'từ 01/10/2026 đến 31/3/2027'),
    plan('', '30/6/2027'),
  ],
};
