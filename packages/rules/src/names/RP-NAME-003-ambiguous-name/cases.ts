import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan SNV "Sở Nội vụ" { chức vụ GĐ "Giám đốc" }
      cơ quan STC "Sở Tài chính" { chức vụ GĐ "Giám đốc" }
      thông báo TB-1 "Thông báo" { ký «GĐ» }
    `,
  ],
  silent: [
    rplan`
      cơ quan SNV "Sở Nội vụ" { chức vụ GĐ "Giám đốc" }
      cơ quan STC "Sở Tài chính" { chức vụ GĐ "Giám đốc" }
      thông báo TB-1 "Thông báo" { ký SNV.GĐ }
    `,
  ],
};
