import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch KH-1 "Kế hoạch" {
        «section» "Một" { thời hạn thường xuyên }
      }
    `,
    rplan`
      organization VP "Văn phòng"
      plan KH-1 "Kế hoạch" {
        section "Một" { «thời hạn» ongoing }
      }
    `,
    'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { nhiệm vụ N "Một." { «lead» VP  due thường xuyên } }',
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch KH-1 "Kế hoạch" {
        mục "Một" { thời hạn thường xuyên }
      }
    `,
    rplan`
      organization VP "Văn phòng"
      plan KH-1 "Kế hoạch" {
        section "Mục tiêu, thời hạn" { due ongoing }
      }
    `,
    'cơ quan VP "Phòng plan"\nkế hoạch K "section, task, due" { đoạn "Mục task, lead và section." }',
    '// section, task\ncơ quan VP "Văn phòng"',
  ],
};
