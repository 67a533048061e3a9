import { formatShort } from '@rplan/calendar';
import { kindName } from '@rplan/kinds';
import type { Plan } from '@rplan/model';
import { type Names, plainWords, titleOf } from '@rplan/words';
import type { Field } from './item-fields.js';
import { formOf } from './part.js';

/** The values of a document's head and foot and how it is printed, by the English names of their keywords. */
export function headFields({ document, amendment }: Plan, names: Names): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  const put = (name: string, words: string, form = words) => {
    if (words !== '' || form !== '') fields.set(name, { words, form });
  };
  const { signature, period, components } = document;
  put('title', plainWords(document.title, names));
  put('kind', kindName(document.kind), document.kind);
  put('issuer', document.issuer === undefined ? '' : titleOf(document.issuer, names), document.issuer);
  put('number', document.number ?? '');
  put('date', document.date ? formatShort(document.date) : '');
  put('year', document.year === undefined ? '' : String(document.year));
  put('period', period ? `${period.from}-${period.to}` : '');
  put('marks', document.marks.join(', '));
  put('attached to', document.attachedTo ?? '');
  if (signature) {
    const role = titleOf(signature.role, names);
    put('signed by', [role, signature.name, signature.also].filter(Boolean).join(', '), formOf(signature));
  }
  for (const [name, paragraphs] of Object.entries(components))
    put(name, paragraphs.map(({ content }) => plainWords(content, names)).join('; '));
  // What holds for every task shows at the tasks, where it changes any.
  put('form', '', formOf([document.print, document.properties, amendment]));
  return fields;
}
