import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng" «// rplan-ignore RP-NAME-001: cũ»
      cơ quan STP "Sở Tư pháp" «// rplan-ignore: cũ»
    `,
  ],
  silent: ['kế hoạch K "Kế hoạch" { ngày 31/6/2026 } // rplan-ignore RP-DATE-001: văn bản gốc ghi như vậy'],
};
