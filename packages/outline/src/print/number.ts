import type { LayoutProfile } from '../profile/index.js';

/** A number and symbol as printed: blank where the registry gives the number, a zero in front of numbers below 10 (II.3). */
export function numberWithBlank(number: string | undefined, { texts }: LayoutProfile): string {
  const { blank, padBelow } = texts.number;
  const [, digits = '', symbol = ''] = /^(_|\d+)?(.*)$/.exec(number ?? '_') ?? [];
  if (digits === '_' || digits === '') return `${blank}${symbol}`;
  return `${Number(digits) < padBelow ? digits.padStart(2, '0') : digits}${symbol}`;
}
