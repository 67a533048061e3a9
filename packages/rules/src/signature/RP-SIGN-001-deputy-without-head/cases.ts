import { type Cases, rplan } from '../../cases.js';

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan S "Sở Nội vụ" { chức vụ GĐ "Giám đốc" { đứng đầu }  chức vụ PGĐ "Phó Giám đốc" }
      thông báo T "Thông báo" { ban hành S  ký «S.PGĐ» "Lê An" }
    `,
    rplan`
      cơ quan X "UBND xã" { chức vụ CT "Chủ tịch" { đứng đầu }  chức vụ PCT "Phó Chủ tịch" }
      kế hoạch K "Kế hoạch" { ban hành X  ký «X.PCT» "Lê An" }
    `,
  ],
  silent: [
    rplan`
      cơ quan S "Sở Nội vụ" {
        chức vụ GĐ "Giám đốc" { đứng đầu }
        chức vụ PGĐ "Phó Giám đốc" { phó GĐ }
      }
      thông báo T "Thông báo" { ban hành S  ký S.PGĐ "Lê An" }
    `,
    rplan`
      cơ quan S "Sở Nội vụ" { chức vụ GĐ "Giám đốc" { đứng đầu } }
      thông báo T "Thông báo" { ban hành S  ký S.GĐ "Lê An" }
    `,
    rplan`
      cơ quan S "Sở Nội vụ" { chức vụ GĐ "Giám đốc" { đứng đầu }  chức vụ PV "Phóng viên trưởng" }
      thông báo T "Thông báo" { ban hành S  ký S.PV "Lê An" }
    `,
    rplan`
      cơ quan S "Sở Nội vụ" { chức vụ GĐ "Giám đốc" { đứng đầu }  chức vụ PGĐ "Phó Giám đốc" }
      văn bản UQ quyết định số 12/QĐ-SNV ngày 05/01/2026 của S "về việc ủy quyền"
      thông báo T "Thông báo" { ban hành S  ký S.PGĐ "Lê An" ủy quyền theo UQ }
    `,
  ],
};
