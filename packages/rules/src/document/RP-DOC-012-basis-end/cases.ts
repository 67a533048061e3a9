import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" { căn cứ "Căn cứ Luật A;"  căn cứ "Căn cứ Luật B«;»" }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch K "Kế hoạch" { căn cứ "Căn cứ Luật A;"  căn cứ "Căn cứ Luật B" }
    `,
  ],
};
