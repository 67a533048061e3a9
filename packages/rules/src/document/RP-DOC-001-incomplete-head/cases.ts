import { type Cases, rplan } from '../../cases.js';

const VP = 'cơ quan VP "Văn phòng"\n';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { ban hành VP  «số _/BC-VP»  ngày 5/1/2026 }
      báo cáo C "Báo cáo" { ban hành VP  số 13/BC-VP  «ngày _/6/2026» }
    `,
    `${VP}kế hoạch «K» "Kế hoạch" { số 12/KH-VP  ngày 5/1/2026 }`,
    `${VP}kế hoạch K "Kế hoạch" { dự thảo  ban hành VP  «số _/KH-VP»  ngày _/_/2026 }`,
  ],
  silent: [
    'cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { ban hành VP  số 12/BC-VP  ngày 5/1/2026 }',
    `${VP}biên bản B "Họp" { ban hành VP  số 1/BB-VP }`,
    rplan`
      cơ quan VP "Văn phòng"
      quyết định Q-1 "Ban hành" { ban hành VP  số 1/QĐ-VP  ngày 5/1/2026 }
      quy chế Q "Phối hợp" { ban hành VP  ban hành kèm theo Q-1 }
    `,
  ],
};
