import { textOf } from '@rplan/words';
import { expect, it } from 'vitest';
import { dateFields, numberFields, referenceFields } from './registry-fields.js';

const BLANK = '\u00a0\u00a0\u00a0\u00a0';

it.each([
  [numberFields, 'Số: 05/KH-UBND', ['05']],
  [numberFields, `Số: ${BLANK}/KH-UBND`, [BLANK]],
  [numberFields, 'Số:', []],
  [dateFields, 'Hà Tĩnh, ngày 05 tháng 3 năm 2026', ['05', '3']],
  [dateFields, `Phường 5, ngày ${BLANK} tháng 12 năm 2026`, [BLANK, '12']],
  [dateFields, 'Hà Tĩnh', []],
  [referenceFields, '(Kèm theo Kế hoạch số 118/KH-UBND ngày 20 tháng 5 năm 2026 của UBND tỉnh)', ['118', '20', '5']],
  [
    referenceFields,
    `(Kèm theo Kế hoạch số ${BLANK}/KH-UBND ngày ${BLANK} tháng ${BLANK} năm 2026 của UBND tỉnh)`,
    [BLANK, BLANK, BLANK],
  ],
] as const)('finds what the registry gives in %o %j, and changes no letter', (read, text, values) => {
  const pieces = read(text);
  expect(textOf(pieces)).toBe(text);
  expect(pieces.flatMap((piece) => (piece.type === 'text' && piece.field ? [piece.text] : []))).toEqual(values);
});
