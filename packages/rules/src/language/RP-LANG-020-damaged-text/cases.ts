import { type Cases, paragraphs } from '../../cases.js';

export const cases: Cases = {
  failing: [
    ...paragraphs(
      'Rà soát «th\ufffd» tục hành chính.',
      'Công khai «\uf0b7» kết quả.',
      'Một dòng.«\u2028»Hai dòng.',
      'Nghị định số 30/2020/N«Ð»-CP về công tác văn thư.',
      'Thùc «hiÖn» nhiÖm vô c¶i c¸ch hµnh chÝnh.',
    ),
    'văn bản N«Ð»-30 nghị định số 30/2020/N«Ð»-CP ngày 05/3/2020 của CP "về công tác văn thư"\ncơ quan CP "Chính phủ"\nthông báo TB "Thông báo" { căn cứ NĐ-30 }',
    'thông báo TB "Thông báo" { đoạn """\n«<<<<<<< HEAD»\nMột.\n«=======»\nHai.\n«>>>>>>> nhanh»\n""" }',
  ],
  silent: paragraphs(
    'Nghị định số 30/2020/NĐ-CP về công tác văn thư.',
    'Diện tích 1.250 m², nhiệt độ 24 °C, sai số ± 0,5%, điện trở 5 MΩ.',
    'Theo khoản 1 § 2 của hiệp định; bản quyền © 2026, nhãn hiệu ®.',
    'Tỷ lệ ½ số hồ sơ; hệ số 10³; góc 45º; số 30ª.',
    'Kết quả: A = B; nếu x <= y và y >= z thì đạt.',
    'Người nước ngoài José, Søren, Müller, Niño dự họp.',
    'Diện tích 5 m², 6 m², 7 m³, 8 km², 9 cm³.',
    'Giá trị « tốt » theo cách viết của Pháp; câu hỏi ¿qué? của Tây Ban Nha.',
    'Phép tính 3 × 4 ÷ 2 · 5; đơn vị µm, µg/m³, kWh·m².',
    'Dấu gạch ======= giữa dòng chữ không phải dấu trộn tệp.',
    'Bảng điểm < 50 | 50–80 | > 80.',
    'Ngày 15/7/2026, UBND tỉnh ban hành Kế hoạch số 45/KH-UBND.',
  ),
};
