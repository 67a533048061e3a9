import type { Finding, Inline, Task } from '@rplan/model';
import { printDecimal } from './number.js';
import { printParties } from './party.js';
import type { PrintState } from './state.js';

/** The finding or task in whose text a part such as `{.lead}` stands. */
export type Item = Finding | Task;

/** A part of an item: its own value where it states one, else the inherited one. Text comes back as prose, the rest as words. */
export function partOf(item: Item, part: string, state: PrintState): readonly Inline[] {
  if (part === 'content') return item.text;
  const texts = item.properties
    .filter((property) => property.key === 'texts')
    .find(({ field }) => field === part)?.texts;
  if (texts) return texts.flatMap((text, index) => (index > 0 ? [words('; '), ...text] : text));
  return [words(plainPart(item, part, state))];
}

function plainPart(item: Item, part: string, state: PrintState): string {
  if (part === 'due') return printDue(item);
  if (part === 'deducts') return 'deducts' in item && item.deducts ? printDecimal(item.deducts) : '';
  if (part === 'recovers') return 'recovers' in item && item.recovers ? printDecimal(item.recovers) : '';
  const own = item.properties
    .filter((property) => property.key === 'parties')
    .find(({ role }) => role === part)?.parties;
  return printParties(own ?? inherited(item, part), state);
}

function inherited(item: Item, part: string) {
  if (!('lead' in item)) return part === 'at' ? item.at : [];
  const { lead, jointLead, implementer, support, monitor, responsible } = item;
  const byPart: Readonly<Record<string, typeof lead>> = {
    lead,
    'joint lead': jointLead,
    implementer,
    support,
    monitor,
    responsible,
  };
  return byPart[part] ?? [];
}

function printDue(item: Item): string {
  const own = item.properties.find((property) => property.key === 'due')?.due;
  const due = own ?? ('due' in item ? item.due : undefined);
  return due?.printed ?? due?.text ?? '';
}

function words(text: string): Inline {
  return { type: 'text', text };
}
