import { type Cases, rplan } from '../../cases.js';

const HEADS =
  'cơ quan SNV "Sở Nội vụ" { chức vụ GĐ "Giám đốc"  đơn vị P "Phòng A" }\ncơ quan STC "Sở Tài chính" { chức vụ GĐ "Giám đốc"  đơn vị P "Phòng B" }\n';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan SNV "Sở Nội vụ" { chức vụ GĐ "Giám đốc" }
      cơ quan STC "Sở Tài chính" { chức vụ GĐ "Giám đốc" }
      thông báo TB-1 "Thông báo" { ký «GĐ» }
    `,
    `${HEADS}báo cáo B "Báo cáo" { nhiệm vụ N "Làm." { chủ trì «P»  thời hạn 30/6/2026 } }`,
  ],
  silent: [
    rplan`
      cơ quan SNV "Sở Nội vụ" { chức vụ GĐ "Giám đốc" }
      cơ quan STC "Sở Tài chính" { chức vụ GĐ "Giám đốc" }
      thông báo TB-1 "Thông báo" { ký SNV.GĐ }
    `,
    `${HEADS}báo cáo B "Báo cáo" { nhiệm vụ N "Làm." { chủ trì STC.P  thời hạn 30/6/2026 } }`,
    'cơ quan SNV "Sở Nội vụ" { chức vụ GĐ "Giám đốc" }\nthông báo TB-1 "Thông báo" { ký GĐ }',
  ],
};
