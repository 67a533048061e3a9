import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan S "Sở Nội vụ" { chức vụ GĐ "Giám đốc" { đứng đầu }  chức vụ PGĐ "Phó Giám đốc" }
      thông báo T "Thông báo" { ban hành S  ký «S.PGĐ» "Lê An" }
    `,
  ],
  silent: [
    rplan`
      cơ quan S "Sở Nội vụ" { chức vụ GĐ "Giám đốc" { đứng đầu }  chức vụ PGĐ "Phó Giám đốc" { phó GĐ } }
      thông báo T "Thông báo" { ban hành S  ký S.PGĐ "Lê An" }
    `,
  ],
};
