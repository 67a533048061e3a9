import type { AstNode } from 'langium';
import { isAstNode, isReference } from 'langium';
import type { DayPoint, PeriodPoint } from '../../generated/ast.js';
import { isDayPoint, isPeriodPoint, isRecurringDeadline, isText, isTimedDeadline } from '../../generated/ast.js';
import { paragraphsOf } from '../../text/prose.js';
import { readSource } from '../source.js';

/** What a file says, however it is written: the syntax tree without places, spellings and forms. Undefined: it has errors. */
export function meaningOf(text: string): unknown {
  const source = readSource(text);
  return 'root' in source ? plain(source.root) : undefined;
}

function plain(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, key));
  if (isReference(value)) return value.$refText.normalize('NFC');
  if (typeof value === 'string') return plainWord(value.normalize('NFC'), key);
  if (!isAstNode(value)) return value instanceof Object ? properties(value) : value;
  if (isText(value)) return paragraphsOf(value).map(({ style, pieces }) => [style, plain(pieces)]);
  if (isPeriodPoint(value)) return period(value);
  if (isRecurringDeadline(value)) return { ...recurring(value.every, value.bound, value.days), cutoff: value.cutoff };
  if (isTimedDeadline(value) && value.every) {
    const days = value.points
      .filter((point): point is DayPoint => isDayPoint(point))
      .map(({ day, date }) => day ?? date);
    if (days.length === value.points.length && days.every((day) => /^\d+(\/\d+)?$/.test(day)))
      return recurring(value.every, value.bound, days);
  }
  return { type: value.$type, ...properties(value) };
}

function properties(value: AstNode | object): object {
  const entries = Object.entries(value).filter(
    ([name, item]) => !name.startsWith('$') && !PLACES.has(name) && item !== undefined,
  );
  return Object.fromEntries(entries.map(([name, item]) => [name, plain(item, name)]));
}

const PLACES = new Set(['start', 'end']);
const NUMBERS = new Set(['value', 'points']);

function plainWord(word: string, key: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(word) ?? [];
  if (key === 'date' || key === 'from' || key === 'to') return year ? `${Number(day)}/${Number(month)}/${year}` : word;
  return NUMBERS.has(key) && /^\d+\.\d+$/.test(word) ? word.replace('.', ',') : word;
}

function recurring(every: string, bound: string | undefined, days: readonly string[]): object {
  return { every, bound, days };
}

function period({ part, unit, value, year }: PeriodPoint): object {
  const [number = '', inValue] = (value ?? '').split('/');
  const roman = ['I', 'II', 'III', 'IV'].indexOf(number) + 1;
  const canMerge = /^\d{4}$/.test(year ?? inValue ?? '2026') && unit !== 'year' && !(year && inValue);
  if (!canMerge) return { part, unit, value, year };
  const digits = unit === 'quarter' ? String(roman || (/^0?[1-4]$/.test(number) ? Number(number) : number)) : number;
  return { part, unit, digits, year: year ?? inValue };
}
