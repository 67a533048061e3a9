import { type Cases, rplan } from '../../cases.js';

const plan = (items: string) => rplan`
  cơ quan VP "Văn phòng"
  bộ chỉ số C "Chỉ số" { lĩnh vực 1 "Một" { tối đa 4 } }
  báo cáo B "Báo cáo" {
    chủ trì VP
    thời hạn 30/6/2026
    tồn tại T "Chậm." { về C.1  trừ 0,5 }
    tồn tại U "Sai." { về C.1  trừ 0,25 }
    tồn tại V "Thiếu." { về C.1 }
    nhiệm vụ M "Làm ngay." { khắc phục T, U, V }
    nhiệm vụ N "Làm." { ${items} }
  }
`;

export const cases: Cases = {
  failing: [
    plan('khắc phục T  điểm dự kiến tăng «5»'),
    plan('khắc phục T, U  điểm dự kiến tăng «0,8»'),
    plan('khắc phục U  điểm dự kiến tăng «0,5»'),
  ],
  silent: [
    plan('khắc phục T  điểm dự kiến tăng 0,5'),
    plan('khắc phục T, U  điểm dự kiến tăng 0,75'),
    plan('khắc phục T, V  điểm dự kiến tăng 1'),
    plan('điểm dự kiến tăng 5'),
  ],
};
