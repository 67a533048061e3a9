import type { Vocabulary } from '@rplan/syntax';
import type { Places } from '../grammar/walk.js';
import { stepsAt } from '../grammar/walk.js';
import figures from './figures.json';
import { begins, filterTextFor, foldTyped } from './fold.js';
import type { Proposal } from './proposal.js';
import { RANK } from './proposal.js';
import type { Site } from './site.js';

/** Figures in words to choose from, by the statement that they stand in; what the writer changes is a placeholder. */
const FIGURES: Readonly<Record<string, Readonly<Record<Vocabulary, readonly string[]>>>> = figures;

/** Levels, formulas and bands, where one may stand. */
export function* figuresAt(site: Site, places: Places, from: number, typed: string): Generator<Proposal> {
  const types = new Set([...stepsAt(places)].flatMap(({ on, type }) => (on === 'WORDS' ? type : [])));
  const wanted = foldTyped(typed);
  for (const type of types) {
    for (const vocabulary of site.vocabularies) {
      for (const [order, insert] of (FIGURES[type]?.[vocabulary] ?? []).entries()) {
        const label = insert.replace(/\$\{\d:([^}]*)\}/g, '$1');
        if (!begins(label, wanted)) continue;
        yield {
          label,
          insert,
          from,
          kind: 'deadline',
          snippet: true,
          filter: filterTextFor(label, typed),
          rank: RANK.template + String.fromCharCode('a'.charCodeAt(0) + order),
        };
      }
    }
  }
}
