import type { AmountReading } from '@rplan/syntax';
import { bandsOf, exceptionOf, figuresIn, formulaOf, onceEach, plainText } from '@rplan/syntax';
import type { Node, RulePart, Score, ScorePart } from '@rplan/syntax/ast';
import {
  isBand,
  isChosenBand,
  isCondition,
  isCount,
  isCutoff,
  isDidNotArise,
  isFigures,
  isFormula,
  isMaximum,
  isMet,
  isNotArisen,
  isPerUnit,
  isProof,
  isRounding,
  isRulePart,
  isScorePart,
  isScoringWords,
} from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { BandLimits, Measured, ScoringBand, ScoringData, ScoringPart, ScoringRule } from './rule.js';

/** How a criterion, or a part of its rule, is scored. What could not be read is left out: a rule of its own reports it. */
export const ruleOf = onceEach((owner: Node | RulePart): ScoringRule => {
  const items: readonly AstNode[] = owner.items;
  const words = items.find(isScoringWords)?.text;
  const formula = items.find(isFormula);
  const tree = formula && formulaOf(formula);
  const cutoff = /^(\d+)\/(\d+)$/.exec(items.find(isCutoff)?.day ?? '');
  const notArisen = items.find(isNotArisen)?.points;
  const digits = items.find(isRounding)?.digits;
  return {
    ...(words && { words: plainText(words) }),
    figures: items.filter(isCount).map(({ name, text }) => ({ name, text: plainText(text) })),
    ...(formula && tree?.ok && { formula: { text: figuresIn('vi', formula.words), tree: tree.value } }),
    exceptions: items.filter(isCondition).flatMap((condition) => {
      const read = exceptionOf(condition);
      return read.ok ? [{ text: figuresIn('vi', condition.words), ...read.value }] : [];
    }),
    bands: items.filter(isBand).flatMap((band): ScoringBand[] => {
      const read = bandsOf(band);
      if (!read) return band.text ? [{ text: plainText(band.text), points: decimal(band.points) }] : [];
      return read.ok
        ? read.value.map(({ text, when, points }) => ({
            text,
            points,
            ...(when ? { when: limitsOf(when) } : { otherwise: true as const }),
          }))
        : [];
    }),
    parts: items.filter(isRulePart).map(partOf),
    perUnit: items.filter(isPerUnit).map(({ value, count, cap }) => ({
      value: decimal(value),
      figure: count,
      ...(cap !== undefined && { cap: decimal(cap) }),
    })),
    ...(notArisen !== undefined && { notArisenMaximum: decimal(notArisen) }),
    ...(digits !== undefined && { decimals: Number(digits) }),
    ...(cutoff && { cutoff: { day: Number(cutoff[1]), month: Number(cutoff[2]) } }),
    evidence: items.filter(isProof).flatMap(({ texts }) => texts.map((text) => plainText(text))),
  };
});

function partOf(part: RulePart): ScoringPart {
  const maximum = part.items.find(isMaximum)?.points;
  return {
    number: Number(part.number),
    text: plainText(part.text),
    ...(maximum !== undefined && { maximum: decimal(maximum) }),
    rule: ruleOf(part),
  };
}

/** The data of a year that a result states of a node; undefined where it states none. */
export function dataOf(owner: Score | ScorePart): ScoringData | undefined {
  const items: readonly AstNode[] = owner.items;
  const chosen = items.find(isChosenBand);
  const met = items.find(isMet)?.met;
  const figures = new Map<string, Measured>();
  let measured: Measured | undefined;
  for (const item of items.filter(isFigures)) {
    for (const { name, value, percent } of item.values) figures.set(name, measuredOf(value, percent));
    if (item.value !== undefined) measured = measuredOf(item.value, item.percent);
  }
  const parts = new Map<number, ScoringData>();
  for (const part of items.filter(isScorePart)) {
    const data = dataOf(part);
    if (data) parts.set(Number(part.number), data);
  }
  const didNotArise = items.some(isDidNotArise);
  if (figures.size + parts.size === 0 && !measured && !chosen && met === undefined && !didNotArise) return undefined;
  return {
    figures,
    parts,
    ...(measured && { measured }),
    ...(chosen && { band: chosen.text ? plainText(chosen.text) : bandNumber(chosen.words ?? '') }),
    ...(met !== undefined && { met: met === 'achieved' }),
    ...(didNotArise && { didNotArise: true as const }),
  };
}

function bandNumber(words: string): number | string {
  return /^\d+$/.test(words.trim()) ? Number(words) : words.trim();
}

function measuredOf(value: string, percent: boolean): Measured {
  return { value: decimal(value), ...(percent && { percent: true }) };
}

function decimal(text: string | undefined): string {
  return (text ?? '').replace(',', '.');
}

function limitsOf({ bound, value = '', to, exclusive, unit }: AmountReading): BandLimits {
  const shared = { ...(unit === '%' ? { percent: true as const } : unit !== undefined && { unit }) };
  switch (bound) {
    case 'at least':
      return { from: value, ...shared };
    case 'above':
      return { from: value, above: true, ...shared };
    case 'at most':
      return { to: value, ...shared };
    case 'below':
      return { to: value, below: true, ...shared };
    case 'between':
      return {
        from: value,
        to: to ?? value,
        ...(exclusive?.from && { above: true }),
        ...(exclusive?.to && { below: true }),
        ...shared,
      };
    default:
      return { from: value, to: value, ...shared };
  }
}
