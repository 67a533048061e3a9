import { type Cases, rplan } from '../../cases.js';

const INDEX = rplan`
  cơ quan VP "Văn phòng"
  cơ quan STP "Sở Tư pháp"
  bộ chỉ số C "Chỉ số" {
    tối đa 10
    lĩnh vực 1 "Một" { tối đa 6  tiêu chí 1.1 "A" { tối đa 2 }  tiêu chí 1.2 "B" { tối đa 4 } }
    lĩnh vực 2 "Hai" { tối đa 4 }
    điểm thưởng T "Thưởng" { không quá 1 }
  }
  bộ chỉ số D "Khác" { tối đa 10 }
`;
const result = (scores: string, ...more: readonly string[]) =>
  [INDEX, `kết quả K của VP theo C năm 2025 { ${scores} }`, ...more].join('\n');

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
    result(
      'điểm 1 = 5,5',
      'báo cáo B "Báo cáo" { tồn tại T "Chậm." { về C.1  trừ «0,25» }  nhiệm vụ N "Làm." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 } }',
    ),
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
    result(
      'điểm 1 = 5,5',
      'báo cáo B "Báo cáo" { tồn tại T "Chậm." { về C.1  trừ 0,25 }  tồn tại U "Sai." { về C.1  trừ 0,25 }  nhiệm vụ N "Làm." { khắc phục T, U  chủ trì VP  thời hạn 30/6/2026 } }',
    ),
    result(
      'điểm 2 = 4',
      'báo cáo B "Báo cáo" { tồn tại T "Chậm." { về C.1  trừ 0,25 }  nhiệm vụ N "Làm." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 } }',
    ),
    result(
      'điểm 1 = 5,5',
      'báo cáo B "Báo cáo" { tồn tại T "Chậm." { về C.2 }  nhiệm vụ N "Làm." { khắc phục T  chủ trì VP  thời hạn 30/6/2026 } }',
    ),
  ],
};
