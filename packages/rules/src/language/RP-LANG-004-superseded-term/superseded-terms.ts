/** Terms that the law has replaced: the old one, and what is said now. */
export const supersededTerms: readonly (readonly [old: string, now: string, source: string])[] = [
  ['trực tuyến mức độ 3, 4', 'trực tuyến toàn trình, trực tuyến một phần', 'Nghị định số 42/2022/NĐ-CP'],
  ['trực tuyến mức độ 4', 'trực tuyến toàn trình', 'Nghị định số 42/2022/NĐ-CP'],
  ['trực tuyến mức độ 3', 'trực tuyến một phần', 'Nghị định số 42/2022/NĐ-CP'],
];
