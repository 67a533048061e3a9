import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { ban hành VP  «số _/BC-VP»  ngày 5/1/2026 }
      báo cáo C "Báo cáo" { ban hành VP  số 13/BC-VP  «ngày _/6/2026» }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { ban hành VP  số 12/BC-VP  ngày 5/1/2026 }
    `,
  ],
};
