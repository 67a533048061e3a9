/** A slip: what was written, what was meant, and what after it shows that it is no slip. */
export type KnownSlip = readonly [written: string, meant: string, unlessBefore?: string];

/**
 * Slips met in real documents of the field. Each row is a whole phrase, so that a right use of its words stays silent; where the phrase
 * begins something right, the row says with which words.
 */
export const knownSlips: readonly KnownSlip[] = [
  ['dự địa', 'dư địa', 'phương|điểm|bàn|chính|chỉ'],
  ['đơn đốc', 'đôn đốc', 'thúc'],
  ['những nhiễu', 'nhũng nhiễu', 'loạn|động|sóng|xạ|tín hiệu|âm'],
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
