import { type Cases, paragraphs, rplan } from '../../cases.js';

const plan = (words: string, appendices = '') => `kế hoạch K "Kế hoạch" { đoạn "${words}" ${appendices} }`;
const ONE = 'phụ lục PL "Danh mục" { đoạn "Một." }';
const TWO = `${ONE} phụ lục PL-2 "Biểu mẫu" { đoạn "Hai." }`;

export const cases: Cases = {
  failing: [
    rplan`
      kế hoạch K "Kế hoạch" { đoạn "Nhiệm vụ cụ thể (thực hiện theo «Phụ lục gửi kèm»)." }
      kế hoạch K2 "Kế hoạch" {
        đoạn "Nhiệm vụ tại «Phụ lục II»."
        phụ lục PL "Danh mục" { đoạn "Một." }
      }
    `,
    plan('Nhiệm vụ («Phụ lục chi tiết kèm theo»).'),
    plan('Giao theo «danh mục kèm theo Kế hoạch này».'),
    plan('Thực hiện theo «Phụ lục ban hành kèm theo Quyết định này».'),
    plan('Nhiệm vụ tại Phụ lục I và «Phụ lục III» kèm theo.', TWO),
    plan('Nhiệm vụ tại «Phụ lục II kèm theo».'),
  ],
  silent: [
    rplan`
      kế hoạch K "Kế hoạch" {
        đoạn "Nhiệm vụ cụ thể (thực hiện theo Phụ lục gửi kèm)."
        phụ lục PL "Danh mục" { đoạn "Một." }
      }
      kế hoạch K2 "Kế hoạch" {
        đoạn "Hồ sơ gồm đơn và danh mục tài liệu kèm theo; trình bày theo Phụ lục II Nghị định số 30/2020/NĐ-CP."
      }
    `,
    ...paragraphs(
      'Hồ sơ gồm đơn và danh mục tài liệu kèm theo.',
      'Nộp phí kèm danh mục thiết bị đính kèm; công khai danh mục thành phần hồ sơ kèm theo.',
      'Theo mẫu tại Phụ lục II Nghị định số 30/2020/NĐ-CP.',
      'Hồ sơ không có phụ lục kèm theo; chưa gửi các phụ lục kèm theo.',
      'Báo cáo của xã thiếu phụ lục kèm theo.',
      'Tên phụ lục viết bằng chữ in hoa, số thứ tự bằng chữ số La Mã.',
    ),
    plan('Theo mẫu tại Nghị định số 30/2020/NĐ-CP, Phụ lục II.', ONE),
    plan('Theo mẫu tại Phụ lục II của Bộ Nội vụ.', ONE),
    plan('Thực hiện theo Phụ lục I.', ONE),
    plan('Nhiệm vụ tại Phụ lục I và Phụ lục II, Phụ lục số 2.', TWO),
    plan('Nhiệm vụ tại Phụ lục 03.', 'phụ lục PL số "03" "Danh mục" { đoạn "Một." }'),
  ],
};
