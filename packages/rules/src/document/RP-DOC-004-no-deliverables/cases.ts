import { type Cases, rplan } from '../../cases.js';

const report = (tasks: string, name = 'B') =>
  `cơ quan VP "Văn phòng"\nbáo cáo ${name} "Báo cáo" { chủ trì VP  thời hạn thường xuyên  ${tasks} }`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo «B» "Báo cáo" { nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên } }
    `,
    report('nhiệm vụ N "Rà soát." { sản phẩm "Báo cáo" }  nhiệm vụ M "Tập huấn."', '«B»'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      báo cáo B "Báo cáo" {
        nhiệm vụ N "Rà soát." { chủ trì VP  thời hạn thường xuyên  sản phẩm "Báo cáo" }
      }
    `,
    report('nhiệm vụ N "Rà soát." { chỉ tiêu "Hồ sơ đúng hạn" tối thiểu 95% }'),
    report('nhiệm vụ N "Rà soát." { tài liệu kiểm chứng "Biên bản" }'),
    report('đoạn "Không giao nhiệm vụ."'),
  ],
};
