import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan SNV "Sở Nội vụ" { ký hiệu "SNV" }
      kế hoạch K "Kế hoạch" { ban hành SNV  số «12/KH-UBND» }
    `,
  ],
  silent: [
    rplan`
      cơ quan SNV "Sở Nội vụ" { ký hiệu "SNV" }
      kế hoạch K "Kế hoạch" { ban hành SNV  số 12/KH-SNV }
      công văn V "Công văn" { ban hành SNV  số _/SNV-CCHC }
    `,
  ],
};
