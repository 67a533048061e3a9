import { type Cases, rplan } from '../../cases.js';

const report = (items: string) => `cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { ban hành VP  ${items} }`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn 30/6/2026  «thời hạn 30/9/2026» }
      }
    `,
    report('«ban hành VP»'),
    report(
      'tồn tại T "Chậm." { trừ 0,5  «trừ 0,25» }  nhiệm vụ N "Làm." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }',
    ),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn 30/6/2026, 30/9/2026 } }
    `,
    report('nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn 30/6/2026  mốc 30/3/2026  mốc 30/4/2026 }'),
    report('nhiệm vụ N "A." { chủ trì VP  thời hạn 30/6/2026 }  nhiệm vụ M "B." { chủ trì VP  thời hạn 30/6/2026 }'),
    report('căn cứ "Căn cứ Luật A;"  căn cứ "Căn cứ Luật B."'),
  ],
};
