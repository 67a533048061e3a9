import { type Cases, rplan } from '../../cases.js';

const report = (items: string) => rplan`
  cơ quan VP "Văn phòng"
  cơ quan STC "Sở Tài chính"
  báo cáo B "Báo cáo" {
    ${items}
  }
`;

export const cases: Cases = {
  failing: [
    report('nhiệm vụ N "Rà soát." { chủ trì VP  «chủ trì STC»  thời hạn 30/6/2026 }'),
    report('nhiệm vụ N "Rà soát." { chủ trì VP, "Tổ công tác"  «chủ trì: STC»  thời hạn 30/6/2026 }'),
  ],
  silent: [
    report('nhiệm vụ N "Rà soát." { chủ trì VP, STC  thời hạn 30/6/2026 }'),
    report('nhiệm vụ N "Rà soát." { chủ trì Văn phòng và Sở Tài chính  thời hạn 30/6/2026 }'),
    rplan`
      cơ quan VP "Văn phòng"
      cơ quan STC "Sở"
      báo cáo B "Báo cáo" { nhiệm vụ N "Một." { đồng chủ trì VP, STC  thời hạn thường xuyên } }
    `,
    report('nhiệm vụ N "Rà soát." { chủ trì VP  phối hợp STC  thời hạn 30/6/2026 }'),
    report('nhiệm vụ N "Rà soát." { chủ trì VP  đơn vị thực hiện VP, STC  thời hạn 30/6/2026 }'),
    report('nhiệm vụ N "A." { chủ trì VP  thời hạn 30/6/2026 }  nhiệm vụ M "B." { chủ trì STC  thời hạn 30/6/2026 }'),
  ],
};
