import { createHash } from 'node:crypto';
import { type Names, oneLine, plainWords, taskWords, titleOf } from '@rplan/words';
import { legalText } from './lines.js';

/** The id that the compiler gives to a task without a name: its place, which the next inserted task moves. */
const UNNAMED = /^#/;

/** Whether an author named the task, so that its name says something to a reader. */
export function isNamed({ id }: Parameters<typeof taskWords>[0]): boolean {
  return !UNNAMED.test(id);
}

/**
 * Names by which a calendar knows the entries of a plan again: made of who issued the document, the document, its year, the task, and which
 * of the task's entries it is. They keep through amendments and inserted tasks. Offices of one name issue plans of one name: their full titles
 * tell them apart. A task without a name is known by its words; without a task the name is that of the document's own entry.
 */
export function uidsOf(names: Names): (task: Parameters<typeof taskWords>[0] | undefined, key: string) => string {
  const { document, parties } = names.plan;
  const issuer = parties.find(({ id }) => id === document.issuer);
  const above = issuer && 'parent' in issuer && typeof issuer.parent === 'string' ? titleOf(issuer.parent, names) : '';
  const year = document.year ?? document.date?.year ?? document.period?.from ?? '';
  const office = document.issuer === undefined ? '' : titleOf(document.issuer, names);
  const origin = hashOf([office, above, plainWords(document.title, names), String(year)]);
  const met = new Map<string, number>();
  const ids = new Map<string, string>();
  const idOf = (task: Parameters<typeof taskWords>[0]): string => {
    if (isNamed(task)) return task.id;
    const known = ids.get(task.id);
    if (known !== undefined) return known;
    const words = hashOf([oneLine(taskWords(task, names))]);
    const before = met.get(words) ?? 0;
    met.set(words, before + 1);
    const id = before > 0 ? `#${words}-${before + 1}` : `#${words}`;
    ids.set(task.id, id);
    return id;
  };
  return (task, key) => {
    const parts = [document.issuer ?? '', document.id, origin, task ? idOf(task) : '', key].map((part) =>
      encodeURIComponent(legalText(part)),
    );
    return `${parts.filter((part) => part !== '').join('/')}@rplan`;
  };
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part.normalize('NFC'))))
    .digest('hex')
    .slice(0, 10);
}
