import type { Finding, Inline, NodeRef, PartyMention, Task } from '@rplan/model';
import { amountWords, decimalWords, targetWords } from './amounts.js';
import { dueWords } from './due.js';
import { type Names, nodeAt, partyWords } from './names.js';

/** The finding or task that a part such as `{.lead}` is a part of. */
export type Item = Finding | Task;

type Say = (content: readonly Inline[]) => string;

/** A part of an item, inherited where it states none itself. Text comes back as prose, the rest as words; `say` words prose inside a figure. */
export function partOf(item: Item, part: string, names: Names, say: Say): readonly Inline[] {
  if (part === 'content') return item.text;
  const texts = item.properties.flatMap((property) =>
    property.key === 'texts' && property.field === part ? property.texts : [],
  );
  if (texts.length > 0) return texts.flatMap((text, index) => (index > 0 ? [plain('; '), ...text] : text));
  if (part === 'due') return [plain(dueWords(dueOf(item)))];
  return [plain(figureWords(item, part, names, say) ?? partyWords(partiesOf(item, part), names))];
}

function dueOf(item: Item) {
  if ('lead' in item) return item.due;
  return item.properties.find((property) => property.key === 'due')?.due;
}

/** The parties that take part in an item in a role. */
export function partiesOf(item: Item, role: string): readonly PartyMention[] {
  if (!('lead' in item)) return role === 'at' ? item.at : [];
  const { lead, jointLead, implementer, support, monitor, responsible } = item;
  const roles = { lead, 'joint lead': jointLead, implementer, support, monitor, responsible };
  return role in roles ? roles[role as keyof typeof roles] : [];
}

function plain(text: string): Inline {
  return { type: 'text', text };
}

/** The words of a part that is a figure or a node of an index; undefined for any other part. */
function figureWords(item: Item, part: string, names: Names, say: Say): string | undefined {
  switch (part) {
    case 'deducts':
      return 'deducts' in item && item.deducts ? decimalWords(item.deducts) : '';
    case 'recovers':
      return 'recovers' in item && item.recovers ? decimalWords(item.recovers) : '';
    case 'about':
      return item.about.map((node) => nodeTitle(node, names)).join(', ');
    case 'target':
      return targets(item, names, say);
    case 'evidence':
      return evidence(item, names);
    default:
      return undefined;
  }
}

function nodeTitle({ index, code }: NodeRef, { indices }: Names): string {
  const found = indices.get(index);
  if (code === undefined) return found?.shortNames[0] ?? found?.title ?? index;
  return nodeAt(found, code)?.title ?? code;
}

function targets(item: Item, names: Names, say: Say): string {
  return item.properties
    .flatMap((property) => {
      if (property.key !== 'target') return [];
      return [targetWords(property, property.text && say(property.text), names)];
    })
    .join('; ');
}

function evidence(item: Item, names: Names): string {
  return item.properties
    .flatMap((property) => {
      if (property.key !== 'evidence') return [];
      const { measure, unit, value, of, values } = property;
      const ofParties = values.map((each) => `${partyWords([each], names)} ${amountWords(each)}`).join(', ');
      const part = value !== undefined && of !== undefined ? `${decimalWords(value)}/` : '';
      const own = value === undefined ? ofParties : `${part}${amountWords({ value: of ?? value, unit })}`;
      return [own === '' ? measure : `${measure} ${own}`];
    })
    .join('; ');
}
