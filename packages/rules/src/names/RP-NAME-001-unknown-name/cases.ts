import { type Cases, rplan } from '../../cases.js';

const plan = (items: string) => `cơ quan VP "Văn phòng"\nkế hoạch KH-1 "Kế hoạch" { ${items} }`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch KH-1 "Kế hoạch" {
        nhiệm vụ NV-1 "Rà soát." { chủ trì «VB»  thời hạn 30/6/2026 }
      }
    `,
    plan('đoạn "Thực hiện {«QĐ-615»}."'),
    plan('nhiệm vụ N "Làm." { khắc phục «TT-9»  chủ trì VP  thời hạn 30/6/2026 }'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      kế hoạch KH-1 "Kế hoạch" {
        nhiệm vụ NV-1 "Rà soát." { chủ trì VP  thời hạn 30/6/2026 }
      }
    `,
    plan('đoạn "Giao \\{VB} rà soát."'),
    plan('nhiệm vụ N "Làm." { chủ trì VP  phối hợp "các đơn vị liên quan"  thời hạn 30/6/2026 }'),
    {
      text: plan('nhiệm vụ N "Làm." { chủ trì SNV  thời hạn 30/6/2026 }'),
      beside: { 'danh-ba.rplan': 'cơ quan SNV "Sở Nội vụ"' },
    },
  ],
};
