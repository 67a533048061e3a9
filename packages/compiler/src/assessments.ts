import type { ByRule } from '@rplan/meaning';
import { byRuleOf, dataOf, decimals, decimalText, scoresFacts } from '@rplan/meaning';
import type { Assessment, Delta, Rank, Score } from '@rplan/model';
import { plainText } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import { mentionOf } from './catalogues.js';
import type { UsedThings } from './context.js';
import { scoringDataOf } from './scoring.js';
import { sourcesOf } from './sources.js';
import { dateValue, decimalOf, present } from './values.js';

/** A result as stated, with maxima, losses and the sum of its fields computed beside. */
export function assessmentOf(assessment: ast.Assessment, used: UsedThings): Assessment {
  const facts = scoresFacts(assessment);
  const byRule = byRuleOf(assessment);
  const stated = (measure: 'total' | 'rate') => {
    const total = assessment.items.filter(ast.isTotal).find((item) => item.measure === measure);
    return total && totalOf(total, used);
  };
  return present({
    id: assessment.name,
    body: named(assessment.body, used),
    index: named(assessment.index, used),
    year: Number(assessment.year ?? 0),
    basis: assessment.items.filter(ast.isResultBasis).flatMap(({ sources }) => sourcesOf(sources, used)),
    published: publishedOf(assessment, used),
    total: stated('total'),
    rate: stated('rate'),
    ...ranksOf(assessment.items, used),
    lost: lostIn(facts),
    scores: assessment.items.filter(ast.isScore).flatMap((score) => scoreOf(score, facts, byRule, used) ?? []),
    sum: facts?.computedTotal && decimals.toCanonical(facts.computedTotal),
    byRule:
      byRule.nodes.size > 0 && byRule.total
        ? { value: decimalText(byRule.total.value), maximum: decimalText(byRule.total.maximum) }
        : undefined,
    open: byRule.nodes.size > 0 && byRule.open.length > 0 ? byRule.open.map(({ name }) => name) : undefined,
  }) as Assessment;
}

function totalOf(total: ast.Total, used: UsedThings) {
  return present({
    value: decimalOf(total.value) ?? '0',
    percent: total.percent ? (true as const) : undefined,
    ...measured(total, used, total.percent),
  });
}

function publishedOf({ items }: ast.Assessment, used: UsedThings): Assessment['published'] {
  const published = items.find(ast.isPublication);
  return published && present({ date: dateValue(published.date), by: published.by && mentionOf(published.by, used) });
}

/** The id of what a reference names; its own words where it names nothing, and `?` where the statement broke off before it. */
function named(reference: ast.Assessment['body'] | ast.Assessment['index'], used: UsedThings): string {
  return reference?.ref ? used.id(reference.ref) : reference?.$refText || '?';
}

function scoreOf(
  score: ast.Score,
  facts: ReturnType<typeof scoresFacts>,
  byRule: ByRule,
  used: UsedThings,
): Score | undefined {
  if (!score.node) return undefined;
  const known = score.node.ref && facts?.nodes.get(score.node.ref);
  const data = dataOf(score);
  const outcome = score.node.ref && byRule.nodes.get(score.node.ref);
  return present({
    node: score.node.$refText,
    value: known?.value ? decimals.toCanonical(known.value) : decimalOf(score.value),
    maximum: known?.maximum && decimals.toCanonical(known.maximum),
    lost: known?.lost && decimals.toCanonical(known.lost),
    ...measured(score, used),
    data: data && scoringDataOf(data),
    byRule: outcome?.ok ? { value: decimalText(outcome.value), maximum: decimalText(outcome.maximum) } : undefined,
  }) as Score;
}

function measured({ changes, items: own }: ast.Total | ast.Score, used: UsedThings, percent = false) {
  const items: readonly (ast.TotalItem | ast.ScoreItem)[] = own;
  return {
    deltas: deltasOf(changes, percent),
    stages: items.filter(ast.isStageScore).map(({ stage, value, percent, changes: since }) =>
      present({
        stage,
        value: decimalOf(value) ?? '0',
        percent: percent ? (true as const) : undefined,
        deltas: deltasOf(since, percent),
      }),
    ),
    ...ranksOf(items, used),
  };
}

/** The first rank, and all where there are several. */
function ranksOf(items: readonly { $type: string }[], used: UsedThings): { rank?: Rank; ranks?: Rank[] } {
  const ranks = items.filter(ast.isRank).map((rank) => rankOf(rank, used));
  const [rank] = ranks;
  return rank ? { rank, ...(ranks.length > 1 && { ranks }) } : {};
}

/** What the whole result lost; undefined where the total or the maximum is not known, or the total is above it. */
function lostIn(facts: ReturnType<typeof scoresFacts>): string | undefined {
  const { total, maximum } = facts ?? {};
  return total && maximum && decimals.compare(total, maximum) <= 0
    ? decimals.toCanonical(decimals.subtract(maximum, total))
    : undefined;
}

function rankOf(rank: ast.Rank, used: UsedThings): Rank {
  const [place, among] = rank.value?.split('/') ?? [];
  const of = among ?? rank.of;
  return present({
    place: place === undefined ? undefined : Number(place),
    of: of === undefined ? undefined : Number(of),
    population: rank.population?.ref && used.id(rank.population.ref),
    populationText: rank.text ? plainText(rank.text) : rank.among,
    deltas: rank.changes.map((change) => deltaOf(change, 'places')),
  }) as Rank;
}

function deltasOf(changes: readonly ast.Delta[], percent: boolean): Delta[] {
  return changes.map((change) => deltaOf(change, percent ? '%' : 'points'));
}

/** `usual` is the unit of what has changed, where the author names none. */
function deltaOf({ direction, value, percent, unit, since }: ast.Delta, usual: Delta['unit']): Delta {
  return present({
    direction,
    value: decimalOf(value) ?? '0',
    unit: percent ? ('%' as const) : (unit ?? usual),
    since: since === undefined ? undefined : Number(since),
  }) as Delta;
}
