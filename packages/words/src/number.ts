/** Numbers below this take a zero in front (Decree 30, PL I, P1, II.3). */
const PAD_BELOW = 10;

/**
 * A number and symbol as documents carry them: `05/KH-UBND`. What the registry has not given yet is `blank`, without it as it is
 * written, `_/KH-UBND`.
 */
export function numberWords(number: string | undefined, blank?: string): string {
  const [, digits = '', symbol = ''] = /^(_|\d+)?(.*)$/.exec(number ?? '_') ?? [];
  if (digits === '_' || digits === '') return blank === undefined ? (number ?? '') : `${blank}${symbol}`;
  return `${Number(digits) < PAD_BELOW ? digits.padStart(2, '0') : digits}${symbol}`;
}
