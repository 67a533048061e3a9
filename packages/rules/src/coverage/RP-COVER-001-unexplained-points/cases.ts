import { type Cases, rplan } from '../../cases.js';

const report = (items: string) => rplan`
  cơ quan VP "Văn phòng"
  cơ quan STC "Sở Tài chính"
  bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 }  lĩnh vực 2 "B" { tối đa 4 } }
  kết quả K của VP theo C năm 2025 { điểm 1 = 6  điểm 2 = 3,9 }
  báo cáo B "Báo cáo" {
    ${items}
  }
`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 }  lĩnh vực 2 "B" { tối đa 4 } }
      kết quả K của VP theo C năm 2025 { điểm 1 = 6  điểm 2 = 3,9 }
      báo cáo «B» "Báo cáo" {
        tồn tại T "Chậm." { về C.1 }
        nhiệm vụ N "Đẩy nhanh." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }
      }
    `,
    report('tồn tại «T» "Chậm." { về C.2 }  nhiệm vụ N "Làm." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }'),
  ],
  silent: [
    rplan`
      cơ quan VP "Văn phòng"
      bộ chỉ số C "Chỉ số" { lĩnh vực 1 "A" { tối đa 6 }  lĩnh vực 2 "B" { tối đa 4 } }
      kết quả K của VP theo C năm 2025 { điểm 1 = 6  điểm 2 = 3,9 }
      báo cáo B "Báo cáo" {
        tồn tại T "Chậm." { về C.2  trừ 0,1 }
        nhiệm vụ N "Đẩy nhanh." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }
      }
    `,
    report('tồn tại T "Chậm." { về C.2  trừ 0,1 }  nhiệm vụ N "Làm." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 }'),
    report('đoạn "Chưa phân tích kết quả."'),
    report(
      'tồn tại T "Chậm." { về C.2  trừ 0,05 }  tồn tại U "Sai." { về C.2  trừ 0,05 }  nhiệm vụ N "Làm." { khắc phục T, U  chủ trì VP  thời hạn 30/6/2026 }',
    ),
  ],
};
