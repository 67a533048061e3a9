/** An exact fraction: shares such as 1/3 have no end as decimals. The denominator is positive. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

/** From a decimal with a point or a comma; undefined for anything else. */
export function rational(text: string, percent = false): Rational | undefined {
  const match = /^(-?\d+)(?:[.,](\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, whole = '0', decimals = ''] = match;
  return reduced(BigInt(whole + decimals), 10n ** BigInt(decimals.length) * (percent ? 100n : 1n));
}

export const NONE: Rational = { over: 0n, under: 1n };

export function plus(a: Rational, b: Rational): Rational {
  return reduced(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { over: -b.over, under: b.under });
}

export function times(a: Rational, b: Rational): Rational {
  return reduced(a.over * b.over, a.under * b.under);
}

/** Undefined where the divisor is zero. */
export function dividedBy(a: Rational, b: Rational): Rational | undefined {
  return b.over === 0n ? undefined : reduced(a.over * b.under, a.under * b.over);
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function order(a: Rational, b: Rational): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function least(a: Rational, b: Rational): Rational {
  return order(a, b) <= 0 ? a : b;
}

export function greatest(a: Rational, b: Rational): Rational {
  return order(a, b) >= 0 ? a : b;
}

/** The number with so many decimals, rounded half away from zero as offices do. */
export function roundedTo({ over, under }: Rational, digits: number): Rational {
  const scale = 10n ** BigInt(digits);
  const size = over < 0n ? -over : over;
  const units = (2n * size * scale + under) / (2n * under);
  return reduced(over < 0n ? -units : units, scale);
}

/** As a decimal with a point: exact where it has an end, else with so many decimals. */
export function decimalText(value: Rational, digits = 4): string {
  let scale = 0;
  let power = 1n;
  while (scale < MOST_DECIMALS && power % value.under !== 0n) {
    power *= 10n;
    scale++;
  }
  const [kept, shown] = power % value.under === 0n ? [value, scale] : [roundedTo(value, digits), digits];
  const units = ((kept.over < 0n ? -kept.over : kept.over) * 10n ** BigInt(shown)) / kept.under;
  const text = units.toString().padStart(shown + 1, '0');
  const sign = kept.over < 0n ? '-' : '';
  return shown === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -shown)}.${text.slice(-shown)}`;
}

/** What has an end within so many decimals is shown to its end. */
const MOST_DECIMALS = 12;

function reduced(over: bigint, under: bigint): Rational {
  const sign = under < 0n ? -1n : 1n;
  let [a, b] = [over < 0n ? -over : over, under * sign];
  const whole = b;
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? { over: 0n, under: 1n } : { over: (sign * over) / a, under: whole / a };
}
