const SIGNS: readonly (readonly [value: number, sign: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A whole number from 1 to 3999 in Roman letters; beyond them the figure itself, since no letter stands for 5000. */
export function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let letters = '';
  for (const [value, sign] of SIGNS) {
    const times = Math.floor(rest / value);
    letters += sign.repeat(times);
    rest -= times * value;
  }
  return letters;
}
