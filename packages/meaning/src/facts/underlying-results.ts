import { nodesIn } from '@rplan/syntax';
import type { Assessment, AuthoredDocument, Finding, Index, IndexNode, OrgUnit } from '@rplan/syntax/ast';
import {
  isAssessment,
  isBasis,
  isFindingSource,
  isGather,
  isIssuerLine,
  isLink,
  isResultBasis,
  isSignature,
} from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { indexAbove } from '../references/above.js';
import { dateOf, periodOf } from './deadlines.js';
import { bodyOf, isWithin } from './units.js';

/**
 * The results a document rests on, of all those of its project: for each index that its findings are about the ones it refers to, else
 * those whose decision it cites, else any. Of these count the nearest to its issuer, and of these the latest that it can know. Several
 * bodies of which the document names none are no ground: nobody can tell whose points it deducts.
 */
export function underlyingResults(
  document: AuthoredDocument,
  about: Iterable<IndexNode>,
  results: readonly Assessment[],
): Assessment[] {
  const indices = new Set([...about].map(indexAbove));
  const byIndex = new Map<Index, Assessment[]>();
  for (const result of results) {
    const index = result.index?.ref;
    if (!index || !indices.has(index)) continue;
    const known = byIndex.get(index);
    if (known) known.push(result);
    else byIndex.set(index, [result]);
  }
  const rivals = [...byIndex.values()].some(({ length }) => length > 1);
  const chosen = rivals ? new Set([...byIndex.values()].flatMap((those) => fitting(document, those))) : undefined;
  return results.filter((result) => chosen?.has(result) ?? byIndex.has(result.index?.ref as Index));
}

function fitting(document: AuthoredDocument, results: readonly Assessment[]): readonly Assessment[] {
  if (results.length === 1) return results;
  const mentioned = mentionedIn(document);
  const named = results.filter((result) => mentioned.has(result));
  const cited = results.filter(({ items }) =>
    items.some((item) => isResultBasis(item) && item.sources.some(({ ref }) => ref && mentioned.has(ref))),
  );
  const pool = named.length > 0 ? named : cited.length > 0 ? cited : results;
  const found = latest(nearest(pool, issuerOf(document)), lastYear(document));
  return named.length > 0 || new Set(found.map(({ body }) => body?.ref)).size <= 1 ? found : [];
}

/** What the document refers to: in its words, its basis and its tables, and where its findings say what they come from. */
function mentionedIn(document: AuthoredDocument): ReadonlySet<AstNode> {
  const mentioned = new Set<AstNode>();
  for (const node of nodesIn(document)) {
    if (isLink(node)) {
      if (node.target?.ref) mentioned.add(node.target.ref);
    } else if (isBasis(node) || isFindingSource(node) || isGather(node)) {
      for (const { ref } of node.sources) if (ref) mentioned.add(ref);
    }
  }
  return mentioned;
}

/** Whether the points of a finding can be those of a result: one that says it comes from other results of the index speaks of these. */
export function isFrom({ items }: Finding, result: Assessment): boolean {
  const sources = items
    .filter(isFindingSource)
    .flatMap(({ sources }) => sources.map(({ ref }) => ref))
    .filter(isAssessment)
    .filter(({ index }) => index?.ref === result.index?.ref);
  return sources.length === 0 || sources.includes(result);
}

/** Those of the issuer, else of the bodies above and within it, else all. */
function nearest(results: readonly Assessment[], issuer: OrgUnit | undefined): readonly Assessment[] {
  if (!issuer) return results;
  const own = results.filter(({ body }) => body?.ref === issuer);
  if (own.length > 0) return own;
  const related = results.filter(({ body }) => {
    const unit = bodyOf(body?.ref);
    return unit !== undefined && (isWithin(issuer, unit) || isWithin(unit, issuer));
  });
  return related.length > 0 ? related : results;
}

/** Those of the latest year, without years that had not begun when the document was made, unless there are no others. */
function latest(results: readonly Assessment[], last: number): readonly Assessment[] {
  const known = results.filter(({ year }) => Number(year) <= last);
  const pool = known.length > 0 ? known : results;
  const year = Math.max(...pool.map((result) => Number(result.year)));
  return pool.filter((result) => Number(result.year) === year);
}

function lastYear(document: AuthoredDocument): number {
  return dateOf(document)?.year ?? periodOf(document)?.from ?? Number.POSITIVE_INFINITY;
}

/** Who issues a document, else who signs it. */
function issuerOf({ items }: AuthoredDocument): OrgUnit | undefined {
  return bodyOf(items.find(isIssuerLine)?.issuer?.ref) ?? bodyOf(items.find(isSignature)?.signer?.ref);
}
