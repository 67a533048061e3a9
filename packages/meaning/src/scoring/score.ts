import type { Comparison, Condition, Expression } from '@rplan/syntax';
import type { Rational } from './rational.js';
import { dividedBy, greatest, least, minus, NONE, order, plus, rational, roundedTo, times } from './rational.js';
import type { BandLimits, Measured, ScoringBand, ScoringData, ScoringRule } from './rule.js';

/** Why no points follow. `missing` names the figures that are not given, `parts` of the rule that have no data included. */
type NoScore =
  | { readonly why: 'missing'; readonly figures: readonly string[] }
  | { readonly why: 'no-rule' | 'no-maximum' | 'no-data' | 'division-by-zero' | 'no-band' | 'not-arisen' };

export type ScoreOutcome =
  | {
      readonly ok: true;
      readonly value: Rational;
      /** The highest points that could be had: less than stated where something did not arise. */
      readonly maximum: Rational;
    }
  | ({ readonly ok: false } & NoScore);

/**
 * The points that follow from a rule and the data of a year, exact; never more than the maximum nor less than none.
 *
 * What did not arise lowers the maximum where the rule says so. Else parts are added up; without parts the first exception that is met
 * holds, then the bands, then the formula; what has none of these is met whole or not at all. Then points are taken off per unit, and
 * rounded where the rule says how.
 */
export function scoreOf(rule: ScoringRule, maximum: string | undefined, data: ScoringData): ScoreOutcome {
  const stated = maximum === undefined ? undefined : rational(maximum);
  if (!stated) return no('no-maximum');
  if (data.didNotArise && rule.notArisenMaximum === undefined) return no('not-arisen');
  const most = data.didNotArise ? rational(rule.notArisenMaximum ?? '') : stated;
  if (!most) return no('no-maximum');
  if (data.didNotArise && most.over === 0n) return { ok: true, value: NONE, maximum: NONE };
  const base = rule.parts.length > 0 ? partsOf(rule, data) : ownPoints(rule, most, data);
  if (!base.ok) return base;
  const taken = takenOff(rule, data);
  if (!taken.ok) return taken;
  const within = greatest(NONE, least(minus(base.value, taken.value), most));
  const lowered = rule.parts.length > 0 && order(base.maximum, most) < 0 ? base.maximum : most;
  return { ok: true, value: rule.decimals === undefined ? within : roundedTo(within, rule.decimals), maximum: lowered };
}

function no(why: Exclude<NoScore['why'], 'missing'>): ScoreOutcome {
  return { ok: false, why };
}

function found(value: Rational, maximum: Rational): ScoreOutcome {
  return { ok: true, value, maximum };
}

function partsOf({ parts }: ScoringRule, data: ScoringData): ScoreOutcome {
  let [value, maximum] = [NONE, NONE];
  for (const part of parts) {
    const own = data.parts.get(part.number);
    if (!own) return no('no-data');
    const outcome = scoreOf(part.rule, part.maximum, own);
    if (!outcome.ok) return outcome;
    value = plus(value, outcome.value);
    maximum = plus(maximum, outcome.maximum);
  }
  return found(value, maximum);
}

function ownPoints(rule: ScoringRule, most: Rational, data: ScoringData): ScoreOutcome {
  const worth: Worth = { most, data };
  for (const { when, gives } of rule.exceptions) {
    const { value, missing } = computed(() => holds(when, worth));
    if (missing !== undefined) return { ok: false, why: 'missing', figures: [missing] };
    if (value) return valued(gives, worth);
  }
  if (rule.bands.length > 0) return banded(rule, worth);
  if (rule.formula) return valued(rule.formula.tree, worth);
  if (rule.perUnit.length > 0 && data.met === undefined) return found(most, most);
  return data.met === undefined ? no('no-data') : found(data.met ? most : NONE, most);
}

function banded({ bands, formula }: ScoringRule, worth: Worth): ScoreOutcome {
  const { most, data } = worth;
  if (data.band !== undefined) return pointsOf(chosen(bands, data.band), most);
  if (!bands.some(({ when }) => when)) return no('no-data');
  const measured = data.measured ? measuredValue(data.measured) : formula && valued(formula.tree, worth);
  if (!measured) return no('no-data');
  if ('ok' in measured && !measured.ok) return measured;
  const value = 'ok' in measured ? measured.value : measured;
  return pointsOf(
    bands.find(({ when }) => when && isWithin(when, value)) ?? bands.find(({ otherwise }) => otherwise),
    most,
  );
}

function chosen(bands: readonly ScoringBand[], band: number | string): ScoringBand | undefined {
  return typeof band === 'number' ? bands[band - 1] : bands.find(({ text }) => folded(text) === folded(band));
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').replace(/[.;]$/, '').trim();
}

function pointsOf(band: ScoringBand | undefined, most: Rational): ScoreOutcome {
  const points = band && rational(band.points);
  return points ? found(points, most) : no('no-band');
}

/** Shares are compared as shares: `22%` is within a band of percent, and so is 22/100. */
function isWithin({ from, to, above, below, percent }: BandLimits, value: Rational): boolean {
  const low = from === undefined ? undefined : rational(from, percent);
  const high = to === undefined ? undefined : rational(to, percent);
  const isAbove = !low || (above ? order(value, low) > 0 : order(value, low) >= 0);
  const isBelow = !high || (below ? order(value, high) < 0 : order(value, high) <= 0);
  return isAbove && isBelow;
}

function takenOff({ perUnit }: ScoringRule, { figures }: ScoringData): ScoreOutcome {
  let taken = NONE;
  for (const { value, figure, cap } of perUnit) {
    const count = figures.get(figure);
    if (!count) return { ok: false, why: 'missing', figures: [figure] };
    const [each, times_, most] = [rational(value), measuredValue(count), cap === undefined ? undefined : rational(cap)];
    if (!each || !times_) return no('no-rule');
    const all = times(each, times_);
    taken = plus(taken, most ? least(all, most) : all);
  }
  return found(taken, taken);
}

interface Worth {
  readonly most: Rational;
  readonly data: ScoringData;
}

function measuredValue({ value, percent }: Measured): Rational | undefined {
  return rational(value, percent);
}

const DIVISION = Symbol('division by zero');

/** Thrown inside this file alone: the figure that a formula names and nobody gave. */
class Missing {
  constructor(readonly name: string) {}
}

function valued(tree: Expression, worth: Worth): ScoreOutcome {
  const { value, missing } = computed(() => evaluated(tree, worth));
  if (missing !== undefined) return { ok: false, why: 'missing', figures: [missing] };
  return value === undefined ? no('division-by-zero') : found(value, worth.most);
}

/** What was computed, or the figure that is missing; neither where something was divided by zero. */
function computed<T>(compute: () => T): { readonly value?: T; readonly missing?: string } {
  try {
    return { value: compute() };
  } catch (error) {
    if (error instanceof Missing) return { missing: error.name };
    if (error === DIVISION) return {};
    throw error;
  }
}

function evaluated(tree: Expression, worth: Worth): Rational {
  switch (tree.kind) {
    case 'number':
      return rational(tree.value, tree.percent) ?? NONE;
    case 'maximum':
      return worth.most;
    case 'figure': {
      const figure = worth.data.figures.get(tree.name);
      const value = figure && measuredValue(figure);
      if (!value) throw new Missing(tree.name);
      return value;
    }
    case 'min':
    case 'max':
      return tree.of.map((each) => evaluated(each, worth)).reduce(tree.kind === 'min' ? least : greatest);
    case 'operation': {
      const [left, right] = [evaluated(tree.left, worth), evaluated(tree.right, worth)];
      if (tree.operator === '+') return plus(left, right);
      if (tree.operator === '-') return minus(left, right);
      if (tree.operator === '*') return times(left, right);
      const share = dividedBy(left, right);
      if (!share) throw DIVISION;
      return share;
    }
  }
}

const COMPARE: Readonly<Record<Comparison, (difference: number) => boolean>> = {
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
  '=': (difference) => difference === 0,
  '<>': (difference) => difference !== 0,
};

function holds(condition: Condition, worth: Worth): boolean {
  if ('of' in condition) {
    const met = (each: Condition) => holds(each, worth);
    return condition.kind === 'and' ? condition.of.every(met) : condition.of.some(met);
  }
  const { operator, left, right } = condition;
  return COMPARE[operator](order(evaluated(left, worth), evaluated(right, worth)));
}
