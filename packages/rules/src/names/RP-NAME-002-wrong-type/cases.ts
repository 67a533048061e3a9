import { type Cases, rplan } from '../../cases.js';

const plan = (items: string) =>
  `cơ quan VP "Văn phòng"\nbộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" }\nkế hoạch KH-1 "Kế hoạch" { ${items} }`;

export const cases: Cases = {
  failing: [
    rplan`
      bộ chỉ số PAR "Chỉ số"
      kế hoạch KH-1 "Kế hoạch" { nhiệm vụ NV-1 "Rà soát." { chủ trì «PAR»  thời hạn 30/6/2026 } }
    `,
    plan('nhiệm vụ N "Làm." { chủ trì VP  thời hạn 30/6/2026  khắc phục «VP» }'),
    plan('căn cứ «VP»'),
  ],
  silent: [
    rplan`
      cơ quan PAR "Phòng"
      kế hoạch KH-1 "Kế hoạch" { nhiệm vụ NV-1 "Rà soát." { chủ trì PAR  thời hạn 30/6/2026 } }
    `,
    plan('đoạn "Giao {VP} theo dõi {C}, {C.1}."'),
    plan('tồn tại T "Chậm." { về C.1 }  nhiệm vụ N "Làm." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }'),
  ],
};
