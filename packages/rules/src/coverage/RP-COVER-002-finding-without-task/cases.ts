import { type Cases, rplan } from '../../cases.js';

const report = (items: string) => rplan`
  cơ quan VP "Văn phòng"
  cơ quan STC "Sở Tài chính"
  báo cáo B "Báo cáo" {
    chủ trì VP
    thời hạn thường xuyên
    ${items}
  }
`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        tồn tại «T» "Chậm."
        nhiệm vụ N "Đẩy nhanh." { chủ trì VP  thời hạn 30/6/2026 }
      }
    `,
    report('«tồn tại» "Hồ sơ chậm."'),
    report('tồn tại T "Chậm."  tồn tại «U» "Sai."  nhiệm vụ N "Làm." { khắc phục T }'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        tồn tại T "Chậm."
        nhiệm vụ N "Đẩy nhanh." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }
      }
    `,
    report('tồn tại T "Do quy định của bộ." { ngoài thẩm quyền }'),
    report('tồn tại T "Chậm." { nhiệm vụ N "Làm." { khắc phục T } }'),
    report('đoạn "Còn tồn tại, hạn chế."'),
  ],
};
