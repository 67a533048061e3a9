import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 } }
      kết quả K của VP theo C năm 2025 { điểm 1 = 4,5 }
      báo cáo B "Báo cáo" {
        tồn tại T "Chậm." { về C.1  trừ «1» }
        nhiệm vụ N "Đẩy nhanh." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }
      }
    `,
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 } }
      kết quả K của VP theo C năm 2025 { điểm 1 = 4,5 }
      báo cáo B "Báo cáo" {
        tồn tại T "Chậm." { về C.1  trừ 1,5 }
        nhiệm vụ N "Đẩy nhanh." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }
      }
    `,
  ],
};
