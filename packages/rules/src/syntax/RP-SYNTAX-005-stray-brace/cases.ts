import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      kế hoạch KH-1 "Kế hoạch" {
        mục "Một" { } «}»
        mục "Hai" { }
      }
    `,
    'kế hoạch K "Kế hoạch" {\n  nhiệm vụ N "Làm." { } «}»\n  mục "Hai" { }\n}',
    'kế hoạch K "Kế hoạch" { } «}»',
  ],
  silent: [
    rplan`
      kế hoạch KH-1 "Kế hoạch" {
        mục "Một" { }
        mục "Hai" { }
      }
    `,
    'kế hoạch K "Kế hoạch" { mục "Một" { mục "Hai" { } } }',
    'kế hoạch K "Kế hoạch" { đoạn "Dấu \\} trong lời văn." }',
    '// }\nkế hoạch K "Kế hoạch" { }',
  ],
};
