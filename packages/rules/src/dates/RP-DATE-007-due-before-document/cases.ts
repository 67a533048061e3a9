import { type Cases, rplan } from '../../cases.js';

const plan = (date: string, due: string, more = '') => rplan`
  cơ quan VP "Văn phòng"
  kế hoạch K "Kế hoạch" {
    ngày ${date}
    ${more}
    nhiệm vụ N "Một." { chủ trì VP  thời hạn ${due} }
  }
`;

export const cases: Cases = {
  failing: [
    plan('15/7/2026', '«30/6/2026»'),
    plan('_/8/2026', '«trong tháng 7/2026»'),
    plan('15/7/2026', '«quý II/2026»'),
  ],
  silent: [
    plan('_/6/2026', '30/6/2026'),
    plan('15/7/2026', '15/7/2026'),
    plan('15/7/2026', 'quý III/2026'),
    plan('15/7/2026', 'thường xuyên'),
  ],
};
