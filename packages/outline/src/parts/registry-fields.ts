import type { Inline, RegistryField } from '../outline.js';

/** Digits, or the room that is left for them. */
const VALUE = '(\\d+|\\u00a0+)';

const NUMBER = new RegExp(`^(\\D*?[:\\s])${VALUE}(/.*)$`, 'su');
const DATE = new RegExp(`^(.*ngày )${VALUE}( tháng )${VALUE}( năm .*)$`, 'su');
const NUMBER_AND_DATE = new RegExp(`^(.* số )${VALUE}(/.* ngày )${VALUE}( tháng )${VALUE}( năm .*)$`, 'su');

/** `Số: 05/KH-UBND` with its number as what the registry gives. */
export function numberFields(text: string): Inline[] {
  return pieces(text, NUMBER, ['number']);
}

/** `Hà Tĩnh, ngày 05 tháng 3 năm 2026`. */
export function dateFields(text: string): Inline[] {
  return pieces(text, DATE, ['day', 'month']);
}

/** `(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 3 năm 2026 của ...)`. */
export function referenceFields(text: string): Inline[] {
  return pieces(text, NUMBER_AND_DATE, ['number', 'day', 'month']);
}

/** Every second group of the pattern is a field; a text of another form has none. */
function pieces(text: string, pattern: RegExp, fields: readonly RegistryField[]): Inline[] {
  const [, ...groups] = pattern.exec(text) ?? [];
  if (groups.length === 0) return [{ type: 'text', text }];
  return groups.map((group, at): Inline => {
    const field = at % 2 === 1 ? fields[(at - 1) / 2] : undefined;
    return field === undefined ? { type: 'text', text: group } : { type: 'text', text: group, field };
  });
}
