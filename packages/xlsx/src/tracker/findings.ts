import type { Task } from '@rplan/model';
import { plainWords } from '../reading/inline.js';
import { lines } from '../reading/lines.js';
import { itemAt, type Names } from '../reading/names.js';

/** What was found wrong and this task mends. */
export function findingWords({ fixes }: Task, names: Names): string {
  return lines(
    ...fixes.map(({ document, finding }) => {
      const found = itemAt({ kind: 'finding', id: finding, document }, names);
      return found ? plainWords(found.text, names, found) : finding;
    }),
  );
}
