/** Numbers below this take a zero in front (Decree 30, PL I, P1, II.3). */
const PAD_BELOW = 10;

/** A number and symbol as documents carry them: `05/KH-UBND`. What the registry has not given yet stays as it is. */
export function numberWords(number: string): string {
  const [digits = ''] = /^\d+/.exec(number) ?? [];
  return digits !== '' && Number(digits) < PAD_BELOW
    ? `${digits.padStart(2, '0')}${number.slice(digits.length)}`
    : number;
}
