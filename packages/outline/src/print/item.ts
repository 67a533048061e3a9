import type { Finding, Inline, Task } from '@rplan/model';
import { figureWords, plainWords } from '@rplan/reading';
import { printParties } from './party.js';
import type { PrintState } from './state.js';

/** The finding or task in whose text a part such as `{.lead}` stands. */
export type Item = Finding | Task;

/** A part of an item, inherited where it states none itself. Text comes back as prose, the rest as words. */
export function partOf(item: Item, part: string, state: PrintState): readonly Inline[] {
  if (part === 'content') return item.text;
  const texts = item.properties.flatMap((property) =>
    property.key === 'texts' && property.field === part ? property.texts : [],
  );
  if (texts.length > 0) return texts.flatMap((text, index) => (index > 0 ? [words('; '), ...text] : text));
  return [words(plainPart(item, part, state))];
}

function plainPart(item: Item, part: string, state: PrintState): string {
  if (part === 'due') return printDue(item);
  const figure = figureWords(item, part, state, (content) => plainWords(content, state));
  return figure ?? printParties(effective(item, part), state);
}

function effective(item: Item, part: string) {
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
