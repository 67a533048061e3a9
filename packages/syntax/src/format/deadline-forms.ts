import type { PeriodPoint } from '../generated/ast.js';
import type { Lexeme } from './lexeme.js';
import { insertedAt, sameInBoth } from './lexeme.js';

/** The lexemes after the word `ngày`. */
export function withDay([first, ...rest]: readonly Lexeme[]): Lexeme[] {
  return first ? [insertedAt(first, 'dated', { en: 'day', vi: 'ngày' }), first, ...rest] : [];
}

/** The frequency first, then its days, which the word `ngày` opens once: `hằng năm trước ngày 15/6, 15/12`. */
export function recurringForm(slice: readonly Lexeme[]): readonly Lexeme[] {
  const every = slice.at(-1);
  const bound = slice[0] && BOUNDS.has(slice[0].type) ? [slice[0]] : [];
  const [first, ...others] = slice.filter(({ type }) => type === 'INT' || type === 'FRACTION');
  if (!every || !first) return slice;
  return [
    every,
    ...bound,
    ...withDay([first]),
    ...others.flatMap((day) => [insertedAt(day, ',', sameInBoth(',')), day]),
  ];
}

const BOUNDS = new Set(['before', 'by', 'until', 'to', 'within']);

/** A month or quarter with its year in one word: `tháng 6/2026`, `quý III/2026`. */
export function periodForm({ unit, value, year }: PeriodPoint, slice: readonly Lexeme[]): readonly Lexeme[] {
  const at = slice.findIndex(({ type }) => type === unit);
  const place = slice[at + 1];
  const form = value === undefined ? undefined : periodValue(unit, value, year);
  if (!place || !form) return slice;
  return [...slice.slice(0, at + 1), insertedAt(place, form.type, sameInBoth(form.text))];
}

/** Month or quarter with its year in one word; undefined where that is not surely the same. */
function periodValue(
  unit: string,
  value: string,
  ownYear: string | undefined,
): { type: string; text: string } | undefined {
  const [number = '', yearInValue] = value.split('/');
  if (ownYear !== undefined && yearInValue !== undefined) return undefined;
  const year = ownYear ?? yearInValue;
  if (year !== undefined && !/^[0-9]{4}$/.test(year)) return undefined;
  if (unit === 'month') {
    return year !== undefined && MONTH.test(number) ? { type: 'FRACTION', text: `${number}/${year}` } : undefined;
  }
  const quarter = unit === 'quarter' ? romanQuarter(number) : undefined;
  if (!quarter) return undefined;
  return year === undefined ? { type: 'ID', text: quarter } : { type: 'QUARTER', text: `${quarter}/${year}` };
}

const MONTH = /^(?:0?[1-9]|1[0-2])$/;
const ROMAN = ['I', 'II', 'III', 'IV'];

function romanQuarter(number: string): string | undefined {
  if (ROMAN.includes(number)) return number;
  return /^0?[1-4]$/.test(number) ? ROMAN[Number(number) - 1] : undefined;
}
