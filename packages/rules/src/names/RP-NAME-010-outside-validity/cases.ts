import { type Cases, rplan } from '../../cases.js';

const BODIES =
  'cơ quan SNV "Sở Nội vụ"\nđơn vị CŨ "UBND huyện Sơn Hà" { hiệu lực từ 01/01/1976 đến hết 30/6/2025 }\nđơn vị MỚI "UBND xã Sơn Hà" { hiệu lực từ 01/7/2025 }\n';
const plan = (date: string, items: string) => `${BODIES}kế hoạch K "Kế hoạch" { ngày ${date}  ${items} }`;
const task = (parties: string) => `nhiệm vụ N "Làm." { ${parties}  thời hạn thường xuyên }`;

export const cases: Cases = {
  failing: [
    rplan`
      đơn vị H "UBND huyện Sơn Hà" { hiệu lực từ 01/01/1976 đến hết 30/6/2025 }
      kế hoạch K "Kế hoạch" {
        ngày 20/5/2026
        nhiệm vụ N "Một." { chủ trì «H»  thời hạn 30/9/2026 }
      }
    `,
    plan('20/5/2026', 'đoạn "Giao «{CŨ}» theo dõi."'),
    plan('20/5/2025', task('chủ trì «MỚI»')),
  ],
  silent: [
    rplan`
      đơn vị H "UBND huyện Sơn Hà" { hiệu lực từ 01/01/1976 đến hết 30/6/2025 }
      kế hoạch K "Kế hoạch" {
        ngày _/6/2025
        nhiệm vụ N "Một." { chủ trì H  thời hạn 30/9/2026 }
      }
      kế hoạch K2 "Kế hoạch" { ngày 20/5/2026  đoạn "Văn bản do {H} ban hành trước đây còn hiệu lực." }
    `,
    plan('20/5/2026', task('chủ trì MỚI  phối hợp SNV')),
    plan('30/6/2025', task('chủ trì CŨ')),
    plan('20/5/2026', `tồn tại T "Chậm." { tại CŨ }  ${task('khắc phục T  chủ trì MỚI')}`),
  ],
};
