import { type Cases, rplan } from '../../cases.js';

const bases = (...texts: readonly string[]) =>
  `cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { ${texts.map((text) => `căn cứ "${text}"`).join('  ')} }`;

export const cases: Cases = {
  failing: [
    'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { căn cứ "Căn cứ Luật A;"  căn cứ "Căn cứ Luật B«;»" }',
    bases('Căn cứ Luật Tổ chức chính quyền địa phương«.»', 'Căn cứ Nghị định số 30/2020/NĐ-CP.'),
    bases('Căn cứ Luật A;', 'Căn cứ kết quả chấm điểm năm 2025«,»'),
    bases('Căn cứ Luật A«,»', 'Căn cứ Luật B«,»', 'Căn cứ Luật C.'),
    bases('Căn cứ Quyết định số 12/QĐ-UBND«:»'),
  ],
  silent: [
    'cơ quan VP "Văn phòng"\nkế hoạch K "Kế hoạch" { căn cứ "Căn cứ Luật A;"  căn cứ "Căn cứ Luật B" }',
    bases('Căn cứ Luật A;', 'Căn cứ Luật B.'),
    bases('Căn cứ Luật A', 'Căn cứ Luật B', 'Căn cứ Luật C'),
    bases('Căn cứ Luật A, Luật B và Nghị định C;', 'Căn cứ Luật D.'),
    bases('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.'),
    bases('Căn cứ Luật A (sửa đổi, bổ sung năm 2025)'),
    bases('Căn cứ kết quả tại mục 2.1;', 'Căn cứ Luật B.'),
    bases('Căn cứ điểm a, khoản 2, Điều 5 Luật A;', 'Căn cứ Luật B.'),
    bases('Căn cứ Luật “Tiếp cận thông tin”;', 'Căn cứ Luật B.'),
    'cơ quan VP "Văn phòng"\nvăn bản A luật "Cán bộ, công chức"\nkế hoạch K "Kế hoạch" { căn cứ A  căn cứ "Căn cứ Luật B." }',
    rplan`
      cơ quan VP "Văn phòng"
      quyết định Q "Ban hành" {
        căn cứ "Căn cứ Luật A;"
        căn cứ "Căn cứ Luật B;"
        theo đề nghị của VP
      }
    `,
  ],
};
