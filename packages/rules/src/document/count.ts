import { decimals } from '@rplan/meaning';
import type { CountSaid } from '@rplan/syntax';

type Order = 'below' | 'the whole' | 'above';

/**
 * How what was achieved compares with its whole: a count with what it is a part of, a percentage with a hundred unless it is of something else
 * that is named. Undefined where there is no whole.
 */
export function againstWhole({ text, value, of, unit }: CountSaid): Order | undefined {
  const part = countIn(value);
  const whole = of === undefined ? (unit === '%' && !text ? HUNDRED : undefined) : countIn(of);
  if (!part || !whole) return undefined;
  const order = decimals.compare(part, whole);
  return order < 0 ? 'below' : order > 0 ? 'above' : 'the whole';
}

/** As written: `40/50`, `62,5%`. */
export function writtenCount({ value, of, unit }: CountSaid): string {
  return `${value}${of === undefined ? '' : `/${of}`}${unit === '%' ? '%' : ''}`;
}

function countIn(text: string | undefined) {
  return text === undefined ? undefined : decimals.parseDecimal(decimals.withoutGroups(text));
}

const HUNDRED = { units: 100n, scale: 0 };
