import type { Task } from '@rplan/model';
import { itemAt, lines, type Names, plainWords } from '@rplan/reading';

/** What was found wrong and this task mends. */
export function findingWords({ fixes }: Task, names: Names): string {
  return lines(
    ...fixes.map(({ document, finding }) => {
      const found = itemAt({ kind: 'finding', id: finding, document }, names);
      return found ? plainWords(found.text, names, found) : finding;
    }),
  );
}
