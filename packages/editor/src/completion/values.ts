import { documentAbove, nextName } from '@rplan/meaning';
import { isDateLine, isPeriod, isYearLine } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import type { Places } from '../grammar/walk.js';
import { opens, stepsAt } from '../grammar/walk.js';
import { begins, filterTextFor, foldTyped } from './fold.js';
import { isOffered } from './placement.js';
import type { Proposal } from './proposal.js';
import { RANK } from './proposal.js';
import type { Site } from './site.js';
import type { Filling } from './templates.js';
import { deadlineTemplates, statementTemplates } from './templates.js';

/** Deadlines to choose from, where one may stand. */
export function* deadlinesAt(site: Site, places: Places, from: number, typed: string): Generator<Proposal> {
  if (!opens(places, 'Deadline')) return;
  const wanted = foldTyped(typed);
  for (const vocabulary of site.vocabularies) {
    for (const [order, { label, insert }] of deadlineTemplates(vocabulary, fillingOf(site)).entries()) {
      if (!begins(label, wanted)) continue;
      yield {
        label,
        insert,
        from,
        kind: 'deadline',
        snippet: true,
        filter: filterTextFor(label, typed),
        rank: RANK.template + letter(order),
      };
    }
  }
}

/** Whole statements to begin with: a row of work, a document. */
export function* statementsAt(site: Site, places: Places, from: number, typed: string): Generator<Proposal> {
  if (![...places].some((state) => site.walk.start.has(state))) return;
  const wanted = foldTyped(typed);
  for (const vocabulary of site.vocabularies) {
    for (const { rule, word, label, insert } of statementTemplates(site.block, vocabulary, fillingOf(site))) {
      if (!opens(places, rule) || !begins(label, wanted) || !isOffered(word, site.block, site.container)) continue;
      yield {
        label: `${label.replace(/\{.*/, '').trim()} …`,
        insert,
        from,
        kind: 'snippet',
        snippet: true,
        documentation: `\`\`\`rplan\n${label}\n\`\`\``,
        filter: filterTextFor(label, typed),
        rank: RANK.row,
        statement: true,
      };
    }
  }
}

/** The next free name, where a new thing is being named. */
export function* newNamesAt(site: Site, places: Places, from: number, typed: string): Generator<Proposal> {
  for (const { on, property, reference, type } of stepsAt(places)) {
    if (on !== 'ID' || property !== 'name' || reference) continue;
    const name = nextName(type, site.container);
    if (!name || !begins(name, foldTyped(typed)) || name === typed) continue;
    yield {
      label: name,
      insert: name,
      from,
      kind: 'name',
      snippet: false,
      filter: filterTextFor(name, typed),
      rank: RANK.value,
    };
  }
}

function fillingOf(site: Site): Filling {
  return { year: yearOf(site.container), name: (type) => nextName(type, site.container) ?? '' };
}

/** The year of the plan around a place: stated, the last of its period, or that of its date. */
function yearOf(at: AstNode): string | undefined {
  const items = documentAbove(at)?.items ?? [];
  const period = items.find(isPeriod);
  const stated = items.find(isYearLine)?.year ?? period?.to ?? period?.years?.split(/[-–]/).at(-1);
  const dated = items.find(isDateLine)?.date;
  return stated?.toString() ?? /\d{4}/.exec(dated ?? '')?.[0];
}

function letter(order: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + order);
}
