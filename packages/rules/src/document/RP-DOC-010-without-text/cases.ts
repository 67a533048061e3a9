import { type Cases, rplan } from '../../cases.js';

const report = (items: string) =>
  `cơ quan VP "Văn phòng"\nbáo cáo B "Báo cáo" { chủ trì VP  thời hạn thường xuyên  ${items} }`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" { nhiệm vụ «N» { chủ trì VP  thời hạn thường xuyên } }
    `,
    report('tồn tại «T»  nhiệm vụ N "Làm." { khắc phục T }'),
    report('đoạn "Đề nghị {N|rà soát}, rồi {N|công khai}."  nhiệm vụ «N»'),
    report('nhiệm vụ «N» ""'),
    report('nhiệm vụ «N» " "  đoạn "Đề nghị {N|rà soát}."'),
    report('mục «""» { đoạn "Lời." }  ý «""»'),
    report('điều «""»'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        đoạn "Đề nghị {N|rà soát thủ tục}."
        nhiệm vụ N { chủ trì VP  thời hạn thường xuyên }
      }
    `,
    report('nhiệm vụ N "Rà soát."  đoạn "Xem {N|nhiệm vụ trên} và {N|nhiệm vụ này}."'),
    report('đoạn "Còn {T|hồ sơ chậm}, cần {N|rà soát}."  tồn tại T  nhiệm vụ N { khắc phục T }'),
  ],
};
