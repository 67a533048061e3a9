import type { Finding, Inline, NodeRef, Task } from '@rplan/model';
import { amountWords, decimalWords, nodeAt, plainWords, targetWords } from '@rplan/reading';
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
  if (part === 'deducts') return 'deducts' in item && item.deducts ? decimalWords(item.deducts) : '';
  if (part === 'recovers') return 'recovers' in item && item.recovers ? decimalWords(item.recovers) : '';
  if (part === 'about') return item.about.map((node) => nodeTitle(node, state)).join(', ');
  if (part === 'target') return targets(item, state);
  if (part === 'evidence') return evidence(item, state);
  return printParties(effective(item, part), state);
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

function nodeTitle({ index, code }: NodeRef, { indices }: PrintState): string {
  const found = indices.get(index);
  if (code === undefined) return found?.shortNames[0] ?? found?.title ?? index;
  return nodeAt(found, code)?.title ?? code;
}

function targets(item: Item, state: PrintState): string {
  return item.properties
    .flatMap((property) => {
      if (property.key !== 'target') return [];
      const said = property.text && plainWords(property.text, state, 'lead' in item ? item : undefined);
      return [targetWords(property, said, state)];
    })
    .join('; ');
}

function evidence(item: Item, state: PrintState): string {
  return item.properties
    .flatMap((property) => {
      if (property.key !== 'evidence') return [];
      const { measure, unit, value, values } = property;
      const ofParties = values.map((each) => `${printParties([each], state)} ${amountWords(each)}`).join(', ');
      const own = value === undefined ? ofParties : amountWords({ value, unit });
      return [own === '' ? measure : `${measure} ${own}`];
    })
    .join('; ');
}

function words(text: string): Inline {
  return { type: 'text', text };
}
