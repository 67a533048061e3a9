import type { Finding, Inline, NodeRef, Task } from '@rplan/model';
import { amountWords, decimalWords, targetWords } from './amounts.js';
import { type Names, nodeAt, partyWords } from './names.js';

type Say = (content: readonly Inline[]) => string;

/** The words of a part of a task or finding that is a figure or a node of an index; undefined for any other part. `say` words the author's prose. */
export function figureWords(item: Task | Finding, part: string, names: Names, say: Say): string | undefined {
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

function targets(item: Task | Finding, names: Names, say: Say): string {
  return item.properties
    .flatMap((property) => {
      if (property.key !== 'target') return [];
      return [targetWords(property, property.text && say(property.text), names)];
    })
    .join('; ');
}

function evidence(item: Task | Finding, names: Names): string {
  return item.properties
    .flatMap((property) => {
      if (property.key !== 'evidence') return [];
      const { measure, unit, value, values } = property;
      const ofParties = values.map((each) => `${partyWords([each], names)} ${amountWords(each)}`).join(', ');
      const own = value === undefined ? ofParties : amountWords({ value, unit });
      return [own === '' ? measure : `${measure} ${own}`];
    })
    .join('; ');
}
