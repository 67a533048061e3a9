/** An exact decimal: `units` divided by ten to the power of `scale`. The scale keeps the decimals that were shown. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const FORM = /^(\d+)(?:[.,](\d+))?$/;

/**
 * Reads a number as offices write it, with a comma or a point before the decimals. Undefined for anything else, grouped
 * thousands (`1.200`) included: the lexer gives those a token of their own, since a reader takes them for 1200.
 */
export function parseDecimal(text: string): Decimal | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const decimals = match[2] ?? '';
  return { units: BigInt((match[1] ?? '') + decimals), scale: decimals.length };
}

/** A number of things as one without points between its thousands: nobody counts with three decimals. */
export function withoutGroups(text: string): string {
  return /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(text) ? text.replace(/\./g, '') : text;
}

export const ZERO: Decimal = { units: 0n, scale: 0 };

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { units: -b.units, scale: b.scale });
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}

/** The same number shown with at least so many decimals. */
export function withScale(value: Decimal, scale: number): Decimal {
  const shown = Math.max(scale, value.scale);
  return { units: unitsAt(value, shown), scale: shown };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = unitsAt(a, scale) - unitsAt(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The number, or zero where it is below. */
export function atLeastZero(value: Decimal): Decimal {
  return value.units < 0n ? ZERO : value;
}

export function isZero(value: Decimal): boolean {
  return value.units === 0n;
}

/**
 * Whether a stated number can be the computed one: they differ by at most half a unit of the last decimal shown. `91,17`
 * states anything from 91,165 to 91,175.
 */
export function agrees(stated: Decimal, computed: Decimal): boolean {
  const scale = Math.max(stated.scale, computed.scale) + 1;
  const difference = unitsAt(stated, scale) - unitsAt(computed, scale);
  const half = 5n * 10n ** BigInt(scale - stated.scale - 1);
  return (difference < 0n ? -difference : difference) <= half;
}

/** By how much a rounded number may be off: half a unit of the last decimal shown. */
export function leewayOf({ scale }: Decimal): Decimal {
  return { units: 5n, scale: scale + 1 };
}

/** Whether two numbers differ by at most the sum of these leeways. */
export function within(a: Decimal, b: Decimal, ...leeways: readonly Decimal[]): boolean {
  const difference = subtract(a, b);
  const distance = difference.units < 0n ? { ...difference, units: -difference.units } : difference;
  return compare(distance, sum(leeways)) <= 0;
}

/** `a` of `b` in percent with `scale` decimals, rounded half up; undefined where `b` is zero. */
export function percentOf(a: Decimal, b: Decimal, scale: number): Decimal | undefined {
  if (isZero(b)) return undefined;
  const numerator = a.units * 10n ** BigInt(b.scale + scale + 2);
  const denominator = b.units * 10n ** BigInt(a.scale);
  return { units: (2n * numerator + denominator) / (2n * denominator), scale };
}

/** Canonical text with a point, as the model has it: `14.5`. Decimals stay as shown. */
export function toCanonical(value: Decimal): string {
  const negative = value.units < 0n;
  const digits = (negative ? -value.units : value.units).toString().padStart(value.scale + 1, '0');
  const whole = digits.slice(0, digits.length - value.scale);
  const text = value.scale === 0 ? whole : `${whole}.${digits.slice(-value.scale)}`;
  return negative ? `-${text}` : text;
}

/** As an office writes it, with a comma and no ending zeros: `93,13`. */
export function toOffice(value: Decimal): string {
  const canonical = toCanonical(value);
  return (canonical.includes('.') ? canonical.replace(/\.?0+$/, '') : canonical).replace('.', ',');
}

function unitsAt(value: Decimal, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}
