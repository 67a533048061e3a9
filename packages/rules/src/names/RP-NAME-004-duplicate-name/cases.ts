import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      kế hoạch KH-1 "Kế hoạch" {
        mục A "Một" { }
        mục «A» "Hai" { }
      }
    `,
    'cơ quan VP "Văn phòng"\ncơ quan «VP» "Văn phòng UBND"',
    'bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 5 }  lĩnh vực «1» "B" { tối đa 5 } }',
  ],
  silent: [
    rplan`
      kế hoạch KH-1 "Kế hoạch" {
        mục A "Một" { }
        mục B "Hai" { }
      }
    `,
    'kế hoạch KH-1 "Một" { mục A "Một" { } }\nkế hoạch KH-2 "Hai" { mục A "Một" { } }',
    'cơ quan SNV "Sở Nội vụ" { đơn vị P "Phòng A" }\ncơ quan STC "Sở Tài chính" { đơn vị P "Phòng A" }',
    'bộ chỉ số C "C" { lĩnh vực 1 "A" { tối đa 5 } }\nbộ chỉ số D "D" { lĩnh vực 1 "A" { tối đa 5 } }',
  ],
};
