import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan U "Ủy ban nhân dân tỉnh" { chức vụ CT "Chủ tịch" { đứng đầu } }
      cơ quan S "Sở Nội vụ" { thuộc U  chức vụ GĐ "Giám đốc" { đứng đầu } }
      thông báo T "Thông báo" { ban hành S  ký «U.CT» "Lê An" }
    `,
  ],
  silent: [
    rplan`
      cơ quan U "Ủy ban nhân dân tỉnh" { chức vụ CT "Chủ tịch" { đứng đầu } }
      cơ quan S "Sở Nội vụ" { thuộc U  chức vụ GĐ "Giám đốc" { đứng đầu } }
      thông báo T "Thông báo" { ban hành U  ký S.GĐ "Lê An" }
    `,
  ],
};
