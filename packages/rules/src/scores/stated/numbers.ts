import type { Asked, Decimal, StatedNumber } from '@rplan/meaning';
import { agrees, compare, directionIn, numbersIn, percentOf, toOffice } from '@rplan/meaning';
import { spell } from '@rplan/syntax';
import { pointsAmong, preferring, ranksAmong } from './choose.js';
import type { Contradiction } from './contradiction.js';

/**
 * Compares the numbers of some words that are of the asked kind. Several numbers of the kind contradict only where none agrees; words
 * without one state none.
 */
export function contradictionOf(asked: Asked, words: string): Contradiction | undefined {
  const numbers = numbersIn(words);
  switch (asked.kind) {
    case 'points':
      return fractionOf(asked, pointsAmong(numbers, asked.isLoss === true));
    case 'rank':
      return fractionOf(asked, ranksAmong(numbers));
    case 'maximum':
      return unless(asked.value, pointsAmong(numbers, false));
    case 'fields':
    case 'criteria':
      return unless(asked.value, preferring(asked.kind, numbers));
    case 'percent':
      return percentUnless(() => asked.value, numbers);
    case 'share':
      return percentUnless((scale) => percentOf(asked.value, asked.of, scale), numbers);
    case 'change':
      return changeUnless(asked, numbers, directionIn(words));
  }
}

function fractionOf(
  asked: { value: Decimal; of?: Decimal | undefined },
  stated: readonly StatedNumber[],
): Contradiction | undefined {
  const { value, of } = asked;
  const computed = toOffice(value);
  const [first] = stated;
  const agreeing = stated.filter((number) => agrees(number.value, value));
  if (!first) return undefined;
  const full = of && `${computed}/${toOffice(of)}`;
  const [other] = agreeing;
  if (!other) return { computed, ...replacement(first, first.of ? full : computed) };
  if (!of || !full || agreeing.some((number) => !number.of || compare(number.of, of) === 0)) return undefined;
  return { computed: full, ...replacement(other, full) };
}

function unless(value: Decimal, stated: readonly StatedNumber[]): Contradiction | undefined {
  const [first] = stated;
  if (!first || stated.some((number) => [number.value, number.of].some((each) => each && agrees(each, value))))
    return undefined;
  const computed = toOffice(value);
  return { computed, ...replacement(first, first.of ? undefined : computed) };
}

/** A percentage of the data may be rounded itself. */
function percentUnless(
  percentAt: (scale: number) => Decimal | undefined,
  numbers: readonly StatedNumber[],
): Contradiction | undefined {
  const stated = preferring('percent', numbers);
  const [first] = stated;
  const exact = percentAt(FINE);
  if (!exact || !first || stated.some(({ value }) => agrees(value, exact) || agrees(exact, value))) return undefined;
  // One decimal more than was stated, so that rounding is seen and not mistaken for a contradiction.
  const percent = toOffice(percentAt(first.value.scale + 1) ?? exact);
  return { computed: `${percent}%`, ...replacement(first, first.unit === 'percent' ? `${percent}%` : percent) };
}

const FINE = 8;

function changeUnless(
  { unit, changes }: Extract<Asked, { kind: 'change' }>,
  numbers: readonly StatedNumber[],
  named: 'up' | 'down' | undefined,
): Contradiction | undefined {
  const stated = preferring(unit, numbers);
  const [first] = changes;
  const agreeing = stated.some(({ value, direction = named }) =>
    changes.some((change) => agrees(value, change.value) && (!direction || direction === change.direction)),
  );
  const [wrong] = stated;
  if (!first || !wrong || agreeing) return undefined;
  const computed = toOffice(first.value);
  const sign = unit === 'percent' && wrong.unit === 'percent' ? '%' : '';
  const instead = wrong.direction ? `${spell(first.direction, 'vi')} ${computed}${sign}` : undefined;
  return { computed, direction: first.direction, ...replacement(wrong, instead) };
}

function replacement(
  { written }: StatedNumber,
  instead: string | undefined,
): Pick<Contradiction, 'written' | 'instead'> {
  return instead === undefined ? {} : { written, instead };
}
