import { type Cases, rplan } from '../../cases.js';

const BODIES = rplan`
  cơ quan U "Ủy ban nhân dân tỉnh" { chức vụ CT "Chủ tịch" { đứng đầu } }
  cơ quan S "Sở Nội vụ" { thuộc U  chức vụ GĐ "Giám đốc" { đứng đầu } }
  cơ quan T "Sở Tài chính" { thuộc U  chức vụ GĐ "Giám đốc" { đứng đầu } }
`;

export const cases: Cases = {
  failing: [
    rplan`
      cơ quan U "Ủy ban nhân dân tỉnh" { chức vụ CT "Chủ tịch" { đứng đầu } }
      cơ quan S "Sở Nội vụ" { thuộc U  chức vụ GĐ "Giám đốc" { đứng đầu } }
      thông báo T "Thông báo" { ban hành S  ký «U.CT» "Lê An" }
    `,
    `${BODIES}\nthông báo TB "Thông báo" { ban hành S  ký «T.GĐ» "Lê An" }`,
  ],
  silent: [
    rplan`
      cơ quan U "Ủy ban nhân dân tỉnh" { chức vụ CT "Chủ tịch" { đứng đầu } }
      cơ quan S "Sở Nội vụ" { thuộc U  chức vụ GĐ "Giám đốc" { đứng đầu } }
      thông báo T "Thông báo" { ban hành U  ký S.GĐ "Lê An" }
    `,
    `${BODIES}\nthông báo TB "Thông báo" { ban hành S  ký S.GĐ "Lê An" }`,
    `${BODIES}\nvăn bản UQ quyết định số 12/QĐ-SNV ngày 05/01/2026 của S "về việc ủy quyền"\nthông báo TB "Thông báo" { ban hành S  ký T.GĐ "Lê An" ủy quyền theo UQ }`,
    `${BODIES}\nthông báo TB "Thông báo" { ký T.GĐ "Lê An" }`,
  ],
};
