import type { Finding, NodeRef, PartyMention, Property, Task } from '@rplan/model';
import {
  causeWords,
  decimalWords,
  dueWords,
  milestoneWords,
  type Names,
  nodeWords,
  partyWords,
  plainWords,
  targetWords,
} from '@rplan/words';

/** A value of a task or finding in words, and in a form that is equal where it did not change. */
export interface Field {
  readonly words: string;
  readonly form: string;
  /** It names things: what is called the same, or has the same name in the project, is the same. */
  readonly names?: true;
}

/** The values of a task or finding, by the English names of their keywords; what it does not have is left out. */
export function fieldsOf(item: Task | Finding, names: Names): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  const put = (name: string, words: string, form = words, names?: true) => {
    if (words !== '') fields.set(name, { words, form, ...(names && { names }) });
  };
  const parties = (name: string, mentions: readonly PartyMention[]) =>
    put(name, partyWords(mentions, names), mentions.map(({ party, words }) => words ?? party).join('\n'), true);
  const nodes = (name: string, refs: readonly NodeRef[]) =>
    put(
      name,
      refs.map((ref) => nodeWords(ref, names)).join('; '),
      refs.map(({ index, code }) => `${index} ${code}`).join('\n'),
      true,
    );
  nodes('about', item.about);
  if ('lead' in item) {
    parties('lead', item.lead);
    parties('joint lead', item.jointLead);
    parties('implementer', item.implementer);
    parties('support', item.support);
    parties('monitor', item.monitor);
    parties('responsible', item.responsible);
    put('due', dueWords(item.due), [dueWords(item.due), item.due?.dueDate, item.due?.time].join(' '));
    if (item.reportsTo) parties('reports to', [item.reportsTo.to, ...(item.reportsTo.via ? [item.reportsTo.via] : [])]);
    put('mode', item.mode ?? '');
    put('fixes', item.fixes.map(({ finding }) => finding).join(', '));
    put('after', item.after.map(({ task }) => task).join(', '));
    nodes('maintains', item.maintains);
    nodes('improves', item.improves);
    put('recovers', item.recovers === undefined ? '' : decimalWords(item.recovers), item.recovers);
  } else {
    parties('at', item.at);
    put('deducts', item.deducts === undefined ? '' : decimalWords(item.deducts), item.deducts);
    put('cause', item.cause ? causeWords(item.cause) : '');
    put('sources', item.sources.join(', '));
    put('outside authority', item.outsideAuthority ? 'true' : '');
  }
  for (const [name, words] of stated(item, names)) put(name, words);
  return fields;
}

/** What is told in statements that have no effective value of their own: texts, targets, milestones, evidence, basis. */
function stated(item: Task | Finding, names: Names): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  const add = (name: string, words: string) => found.set(name, [...(found.get(name) ?? []), words]);
  const said = (text: Parameters<typeof plainWords>[0] | undefined) => text && plainWords(text, names, item);
  for (const property of item.properties) {
    switch (property.key) {
      case 'texts':
        for (const text of property.texts) add(property.field, said(text) ?? '');
        break;
      case 'target':
        add('target', targetWords(property, said(property.text), names));
        break;
      case 'milestone':
        add(
          'milestone',
          [dueWords(property.due), milestoneWords(property, said(property.text))].filter(Boolean).join(': '),
        );
        break;
      case 'basis':
        add('basis', [...property.sources, said(property.text)].filter(Boolean).join(' '));
        break;
      case 'evidence':
        add('evidence', evidenceForm(property));
    }
  }
  return new Map([...found].map(([name, words]) => [name, words.join('; ')]));
}

function evidenceForm({ measure, value, unit, values }: Extract<Property, { key: 'evidence' }>): string {
  const own = value === undefined ? '' : ` ${decimalWords(value)}${unit ? ` ${unit}` : ''}`;
  return `${measure}${own}${values.map((each) => `; ${each.party} ${decimalWords(each.value)}`).join('')}`;
}
