import type { StatedNumber, Unit } from '@rplan/meaning';

/** Changes (`tăng 0,5 điểm`) are no points, but what was lost is said so: `giảm 0,5 điểm`. */
export function pointsAmong(numbers: readonly StatedNumber[], isLoss: boolean): StatedNumber[] {
  return numbers.filter(
    ({ unit, direction, isRank }) => !isRank && (isLoss || !direction) && (unit === 'points' || unit === undefined),
  );
}

/** `thứ 3`, `3/63 tỉnh, thành phố`, or a number alone. */
export function ranksAmong(numbers: readonly StatedNumber[]): StatedNumber[] {
  return numbers.filter(
    ({ value, of, unit, direction, isRank }) =>
      value.scale === 0 && !direction && (unit === undefined || (unit === 'other' && (isRank || of))),
  );
}

/** Those with the unit, else those without any. */
export function preferring(unit: Unit, numbers: readonly StatedNumber[]): StatedNumber[] {
  const plain = numbers.filter(({ of, isRank }) => !of && !isRank);
  const exact = plain.filter((number) => number.unit === unit);
  return exact.length > 0 ? exact : plain.filter((number) => number.unit === undefined);
}
