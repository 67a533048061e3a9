import { type Cases, rplan } from '../../cases.js';

const task = (items: string) =>
  `cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  ${items} } }`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn «từ 30/9/2026 đến 30/6/2026» } }
    `,
    'kế hoạch K "Kế hoạch" { «giai đoạn 2028 đến 2026» }',
    task('thời hạn «từ quý IV/2026 đến quý II/2026»'),
    'đơn vị H "UBND huyện" { «hiệu lực từ 01/7/2025 đến hết 30/6/2025» }',
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Một." { chủ trì VP  thời hạn từ 30/6/2026 đến 30/9/2026 } }
    `,
    'kế hoạch K "Kế hoạch" { giai đoạn 2026 đến 2026 }',
    'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { năm 2026  nhiệm vụ N "Một." { chủ trì VP  thời hạn từ 15/11 đến 15/02 } }',
    'đơn vị H "UBND huyện" { hiệu lực từ 01/7/2025 đến hết 01/7/2025 }',
  ],
};
