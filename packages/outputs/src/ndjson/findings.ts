import type { Plan } from '@rplan/model';
import { type Names, oneLine, plainWords } from '@rplan/words';
import { keyOf, partiesOf } from './identity.js';
import { nodeKey } from './tasks.js';

/** A line for each finding. */
export function findingLines({ document, findings }: Plan, names: Names) {
  return findings.map((finding) => {
    const at = partiesOf(finding.at, names);
    return {
      record: 'finding',
      key: keyOf(document.id, finding.id),
      id: finding.id,
      text: oneLine(plainWords(finding.text, names, finding)),
      about: finding.about.map(nodeKey),
      at: at.names,
      atIds: at.ids,
      deducts: finding.deducts ?? null,
      cause: finding.cause?.kind ?? null,
      outsideAuthority: finding.outsideAuthority ?? false,
      /** The tasks of its document that fix it. */
      fixedBy: finding.fixedBy.map((task) => keyOf(document.id, task)),
    };
  });
}
