import { type Cases, rplan } from '../../cases.js';

const with_ = (items: string) => rplan`
  cơ quan VP "Văn phòng"
  kế hoạch K "Kế hoạch" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên } }
  báo cáo B "Sửa đổi" { ${items} }
`;

export const cases: Cases = {
  failing: [
    with_('«bổ sung» { nhiệm vụ M "Đối chiếu." { chủ trì VP  thời hạn thường xuyên } }'),
    with_('«sửa đổi» N { thời hạn 30/9/2026 }'),
    with_('«bãi bỏ» N'),
  ],
  silent: [
    with_('điều chỉnh K  bổ sung { nhiệm vụ M "Đối chiếu." { chủ trì VP  thời hạn thường xuyên } }'),
    with_('điều chỉnh K  sửa đổi N { thời hạn 30/9/2026 }  bãi bỏ N'),
    with_('đoạn "Sửa đổi, bổ sung một số nhiệm vụ của Kế hoạch."'),
  ],
};
