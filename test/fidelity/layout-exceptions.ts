/**
 * Where a real document departs from the layout by its author's own words, which the tool never changes. By example and file, the
 * codes of the checks that see it. A rule tells the writer of each: RP-DOC-012 of the căn cứ, RP-DOC-001 of the head.
 */
export const layoutExceptions: Readonly<Record<string, readonly string[]>> = {
  // Its one căn cứ ends with a semicolon.
  '002-ke-hoach-ha-tinh-2022/KH-2022.docx': ['basis-end'],
  // The report as found names no number, no place and no date.
  '004-bao-cao-van-phong-2018/BC-2018.docx': ['date-form', 'number-form'],
};
