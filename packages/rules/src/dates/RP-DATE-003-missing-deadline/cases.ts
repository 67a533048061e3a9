import { type Cases, rplan } from '../../cases.js';

const plan = (items: string) => `cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { chủ trì VP  ${items} }`;

export const cases: Cases = {
  failing: [
    'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { nhiệm vụ «N» "Đẩy nhanh." { chủ trì VP } }',
    plan('nhiệm vụ G "Nhóm" { nhiệm vụ A "A." { thời hạn 30/6/2026 }  nhiệm vụ «B» "B." }'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" { nhiệm vụ N "Đẩy nhanh." { chủ trì VP  thời hạn thường xuyên } }
    `,
    plan('mục "Một" { thời hạn 30/6/2026  nhiệm vụ N "Rà soát." }'),
    plan('nhiệm vụ N "Rà soát." { mốc 30/3/2026  mốc 30/6/2026 }'),
    plan('nhiệm vụ G "Nhóm" { thời hạn 30/6/2026  nhiệm vụ A "A."  nhiệm vụ B "B." }'),
  ],
};
