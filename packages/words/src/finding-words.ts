import type { Task } from '@rplan/model';
import { plainWords } from './inline.js';
import { lines } from './lines.js';
import { itemAt, type Names } from './names.js';

/** What was found wrong and this task fixes. */
export function findingWords({ fixes }: Task, names: Names): string {
  return lines(
    ...fixes.map(({ document, finding }) => {
      const found = itemAt({ kind: 'finding', id: finding, document }, names);
      return found ? plainWords(found.text, names, found) : finding;
    }),
  );
}
