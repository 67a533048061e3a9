import { onceEach } from '@rplan/syntax';
import type { Assessment } from '@rplan/syntax/ast';
import { predecessorsOf } from '../scoring/editions.js';

type ByYear = Map<string, Assessment[]>;

/** The result of the same body by the same index, or an edition that it goes on with, in another year; undefined where there is none, or more than one. */
export function resultOfYear(
  { body, index }: Assessment,
  year: string,
  results: readonly Assessment[],
): Assessment | undefined {
  if (!body?.ref || !index?.ref) return undefined;
  const byIndex = seriesOf(results).get(body.ref);
  const own = byIndex?.get(index.ref)?.get(year) ?? [];
  if (own.length > 0) return own.length === 1 ? own[0] : undefined;
  // A new edition is compared with the one that it goes on with.
  const [only, ...others] = predecessorsOf(index.ref).flatMap((edition) => byIndex?.get(edition)?.get(year) ?? []);
  return others.length > 0 ? undefined : only;
}

/** All results by body, index and year, sorted once for the same results. */
const seriesOf = onceEach((results: readonly Assessment[]): Map<unknown, Map<unknown, ByYear>> => {
  const made = new Map<unknown, Map<unknown, ByYear>>();
  for (const result of results) {
    const byIndex = inside(made, result.body?.ref, () => new Map<unknown, ByYear>());
    const byYear = inside(byIndex, result.index?.ref, () => new Map<string, Assessment[]>());
    inside(byYear, result.year, () => []).push(result);
  }
  return made;
});

function inside<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
