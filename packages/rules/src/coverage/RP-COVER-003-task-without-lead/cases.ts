import { type Cases, rplan } from '../../cases.js';

const report = (items: string) => rplan`
  cơ quan VP "Văn phòng"
  cơ quan STC "Sở Tài chính"
  báo cáo B "Báo cáo" {
    thời hạn thường xuyên
    ${items}
  }
`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ «N» "Đẩy nhanh." { theo dõi VP  thời hạn 30/6/2026 } }
    `,
    report('nhiệm vụ «N» "Rà soát." { đơn vị thực hiện VP }'),
    report('nhiệm vụ G "Nhóm" { nhiệm vụ A "A." { chủ trì VP }  nhiệm vụ «B» "B." }'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { mục "Một" { chủ trì VP  nhiệm vụ N "Đẩy nhanh." { thời hạn 30/6/2026 } } }
    `,
    report('nhiệm vụ N "Rà soát." { đồng chủ trì VP, STC }'),
    report('nhiệm vụ G "Nhóm" { chủ trì VP  nhiệm vụ A "A."  nhiệm vụ B "B." }'),
    report('tồn tại T "Chậm." { chủ trì VP  nhiệm vụ N "Làm." { khắc phục T } }'),
  ],
};
