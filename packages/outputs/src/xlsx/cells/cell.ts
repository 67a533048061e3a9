import { parseIso } from '@rplan/calendar';
import type { Cell, CellStyle } from 'hucre/xlsx';
import { cellText } from './text.js';

export type WrittenCell = Partial<Cell>;

/** Words that Excel would take for a formula if they were typed again. */
const FORMULA_LIKE = /^[=+\-@]/;

/**
 * Words are always text, never a formula. Where they look like one the cell has the format of text too, so that they stay text when
 * somebody opens the cell and closes it again. What names an error of Excel (`#N/A`) the library would write as that error, except
 * as rich text.
 */
export function textCell(words: string, style: CellStyle): WrittenCell {
  const text = cellText(words);
  if (text === '') return { value: null, style };
  const safe = FORMULA_LIKE.test(text) ? { ...style, numFmt: '@' } : style;
  return text.startsWith('#') ? { value: text, richText: [{ text }], style: safe } : { value: text, style: safe };
}

/** A date that Excel can reckon with: it knows none before 1900, and those stay text. */
export function dateCell(iso: string | undefined, style: CellStyle): WrittenCell {
  const date = iso === undefined ? undefined : parseIso(iso);
  const dated = asDate(style);
  if (!date) return { value: null, style: dated };
  const { year, month, day } = date;
  if (year < 1901) return textCell(`${day}/${month}/${year}`, style);
  return { value: new Date(Date.UTC(year, month - 1, day)), style: dated };
}

/** Day, month and year in the middle of a cell. */
export function asDate(style: CellStyle): CellStyle {
  return { ...style, numFmt: 'dd/mm/yyyy', alignment: { ...style.alignment, horizontal: 'center' } };
}

/** A decimal of the model as a number, to the four places that scores have. */
export function numberCell(decimal: string | undefined, style: CellStyle): WrittenCell {
  const numeric = { ...style, numFmt: '0.00##', alignment: { ...style.alignment, horizontal: 'right' as const } };
  return { value: decimal === undefined ? null : Number(decimal), style: numeric };
}

export function countCell(count: number, style: CellStyle): WrittenCell {
  return { value: count, style: { ...style, numFmt: '0', alignment: { ...style.alignment, horizontal: 'left' } } };
}

/** What a spreadsheet works out by itself; `result` is shown by programs that do not. */
export function formulaCell(formula: string, result: string | number | Date, style: CellStyle): WrittenCell {
  return { formula, formulaResult: result, style };
}

/** A whole number that a spreadsheet works out, or nothing. */
export function countFormula(formula: string, result: number | '', style: CellStyle): WrittenCell {
  return formulaCell(formula, result, {
    ...style,
    numFmt: '0',
    alignment: { ...style.alignment, horizontal: 'center' },
  });
}
