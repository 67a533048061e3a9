import { type Cases, rplan } from '../../cases.js';

const plan = (last: string, count = 4) => rplan`
  cơ quan VP "Văn phòng"
  bộ chỉ số C "Chỉ số" { lĩnh vực 1 "Một" { tối đa 4 } }
  kế hoạch K "Kế hoạch" {
    chủ trì VP
    thời hạn 30/6/2026
    tồn tại T "Chậm."
    ${Array.from({ length: count }, (_, at) => `nhiệm vụ N${at} "Làm việc ${at}." { khắc phục T }`).join('\n')}
    ${last}
  }
`;

export const cases: Cases = {
  failing: [
    plan('nhiệm vụ «M» "Rà soát."'),
    plan('«nhiệm vụ» "Rà soát."', 6),
    plan('nhiệm vụ G "Nhóm" { nhiệm vụ «A» "Rà soát." }'),
  ],
  silent: [
    plan('nhiệm vụ M "Rà soát." { khắc phục T }'),
    plan('nhiệm vụ M "Rà soát." { duy trì C.1 }'),
    plan('nhiệm vụ M "Rà soát."', 3),
    plan('nhiệm vụ M "Rà soát."  nhiệm vụ O "Báo cáo."'),
    plan('nhiệm vụ G "Nhóm" { khắc phục T  nhiệm vụ A "Rà soát." }'),
  ],
};
