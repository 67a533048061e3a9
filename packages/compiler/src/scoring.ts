import type { ScoringData as Data, ScoringRule as Rule } from '@rplan/meaning';
import type { ScoringData, ScoringRule } from '@rplan/model';
import { present } from './values.js';

/** How a node is scored; undefined where its index does not say. */
export function scoringRuleOf(rule: Rule): ScoringRule | undefined {
  const { figures, exceptions, bands, parts, perUnit, evidence, ...single } = rule;
  const made = present({
    ...single,
    figures: some(figures),
    exceptions: some(exceptions),
    bands: some(bands),
    parts: some(parts.map((part) => present({ ...part, rule: scoringRuleOf(part.rule) }))),
    perUnit: some(perUnit),
    evidence: some(evidence),
  });
  return Object.keys(made).length > 0 ? (made as ScoringRule) : undefined;
}

/** The figures that a result gives of a node. */
export function scoringDataOf({ figures, parts, band, ...single }: Data): ScoringData {
  return present({
    figures: some([...figures].map(([name, measured]) => ({ name, ...measured }))),
    ...single,
    band: band === undefined ? undefined : String(band),
    parts: some([...parts].map(([number, data]) => ({ number, data: scoringDataOf(data) }))),
  }) as ScoringData;
}

function some<T>(list: readonly T[]): T[] | undefined {
  return list.length > 0 ? [...list] : undefined;
}
