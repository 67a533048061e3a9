/**
 * Slips met in real documents of the field: what was written, and what was meant. Only forms that are never right stand here; each row
 * is a whole phrase, so that a right use of its words stays silent.
 */
export const knownSlips: readonly (readonly [written: string, meant: string])[] = [
  ['dự địa', 'dư địa'],
  ['đơn đốc', 'đôn đốc'],
  ['những nhiễu', 'nhũng nhiễu'],
  ['Công TTĐT', 'Cổng TTĐT'],
  ['trong quá triển khai', 'trong quá trình triển khai'],
  ['thuộc thẩm giải quyết', 'thuộc thẩm quyền giải quyết'],
  ['việc giải hồ sơ quyết', 'việc giải quyết hồ sơ'],
  ['cơ chế chủ, tự chịu', 'cơ chế tự chủ, tự chịu'],
  ['thực hiện nhiệm trong', 'thực hiện nhiệm vụ trong'],
  ['kiến nghị trong thời:', 'kiến nghị trong thời gian tới:'],
  ['Giám đốc, (Thủ trưởng)', 'Giám đốc (Thủ trưởng)'],
  ['hướng dẫn UBND các phòng', 'hướng dẫn các phòng'],
  ['hiệu quả Quản trị và hành chính;', 'hiệu quả quản trị và hành chính công;'],
  ['nâng cao chỉ số chỉ đạo điều hành', 'nâng cao kết quả công tác chỉ đạo điều hành'],
  ['PARINDEX', 'PAR INDEX'],
  ['dịch vụ công trực tuyến toàn phần', 'dịch vụ công trực tuyến toàn trình'],
];

/** Terms that the law has replaced: the old one, and what is said now. */
export const supersededTerms: readonly (readonly [old: string, now: string, source: string])[] = [
  ['trực tuyến mức độ 3, 4', 'trực tuyến toàn trình, trực tuyến một phần', 'Nghị định số 42/2022/NĐ-CP'],
  ['trực tuyến mức độ 4', 'trực tuyến toàn trình', 'Nghị định số 42/2022/NĐ-CP'],
  ['trực tuyến mức độ 3', 'trực tuyến một phần', 'Nghị định số 42/2022/NĐ-CP'],
];
