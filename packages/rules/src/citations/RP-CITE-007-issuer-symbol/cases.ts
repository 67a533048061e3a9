import { type Cases, rplan } from '../../cases.js';

const own = (kind: string, number: string) =>
  `cơ quan SNV "Sở Nội vụ" { ký hiệu "SNV"  đơn vị P "Phòng CCHC" { ký hiệu "CCHC" } }\n${kind} K "Văn bản" { ban hành SNV  số ${number} }`;

export const cases: Cases = {
  failing: [
    'cơ quan SNV "Sở Nội vụ" { ký hiệu "SNV" }\nkế hoạch K "Kế hoạch" { ban hành SNV  số «12/KH-UBND» }',
    own('công văn', '«12/UBND-CCHC»'),
    own('kế hoạch', '«12/KH-SNVX»'),
  ],
  silent: [
    rplan`
      cơ quan SNV "Sở Nội vụ" { ký hiệu "SNV" }
      kế hoạch K "Kế hoạch" { ban hành SNV  số 12/KH-SNV }
      công văn V "Công văn" { ban hành SNV  số _/SNV-CCHC }
    `,
    own('kế hoạch', '12/KH-SNV-CCHC'),
    own('công văn', '12/SNV-CCHC&VTLT'),
    own('kế hoạch', '12/KH-SNV&STC'),
    'cơ quan U "UBND tỉnh"\nkế hoạch K "Kế hoạch" { ban hành U  số 12/KH-SNV }',
    'cơ quan U "UBND tỉnh" { ký hiệu "UBND"  chức vụ CT "Chủ tịch" { đứng đầu } }\nquyết định Q "Quyết định" { ban hành U.CT  số 12/QĐ-CT }',
  ],
};
