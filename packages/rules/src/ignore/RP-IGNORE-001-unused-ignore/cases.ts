import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng" «// rplan-ignore RP-NAME-001: cũ»
      cơ quan STP "Sở Tư pháp" «// rplan-ignore: cũ»
    `,
    '«// rplan-ignore RP-DATE-001: cũ»\nkế hoạch K "Kế hoạch" { ngày 30/6/2026 }',
    'kế hoạch K "Kế hoạch" { ngày 31/6/2026 } // rplan-ignore RP-DATE-001, «RP-NAME-001»: bản gốc ghi vậy',
  ],
  silent: [
    'kế hoạch K "Kế hoạch" { ngày 31/6/2026 } // rplan-ignore RP-DATE-001: văn bản gốc ghi như vậy',
    '// rplan-ignore RP-DATE-001: bản gốc ghi vậy\nkế hoạch K "Kế hoạch" { ngày 31/6/2026 }',
    'kế hoạch K "Kế hoạch" { đoạn "// rplan-ignore RP-DATE-001: lời văn" }',
    '// rplan-ignored RP-DATE-001\nkế hoạch K "Kế hoạch" { }',
  ],
};
