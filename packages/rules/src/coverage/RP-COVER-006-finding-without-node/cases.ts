import { type Cases, rplan } from '../../cases.js';

const report = (items: string) => rplan`
  cơ quan VP "Văn phòng"
  cơ quan STC "Sở Tài chính"
  bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 } }
  báo cáo B "Báo cáo" {
    ${items}
  }
`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "C" { lĩnh vực 1 "A" }
      báo cáo B "Báo cáo" {
        tồn tại «T» "Chậm."
        nhiệm vụ N "Làm." { khắc phục T  chủ trì VP  thời hạn thường xuyên }
      }
    `,
    report('«tồn tại» "Chậm."  nhiệm vụ N "Làm." { chủ trì VP  thời hạn 30/6/2026 }'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "C" { lĩnh vực 1 "A" }
      báo cáo B "Báo cáo" {
        tồn tại T "Chậm." { về C.1 }
        nhiệm vụ N "Làm." { khắc phục T  chủ trì VP  thời hạn thường xuyên }
      }
    `,
    report(
      'mục "Thể chế" { về C.1  tồn tại T "Chậm." }  nhiệm vụ N "Làm." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }',
    ),
    report('tồn tại T "Chậm." { về C.1 }  nhiệm vụ N "Làm." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }'),
    'báo cáo B "Báo cáo" { tồn tại T "Chậm." { ngoài thẩm quyền } }',
  ],
};
