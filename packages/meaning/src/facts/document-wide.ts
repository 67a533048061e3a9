import { nodesIn, onceEach } from '@rplan/syntax';
import type {
  Addition,
  Amendment,
  AuthoredDocument,
  Change,
  Drop,
  Model,
  Note,
  Reporting,
  ReportsTo,
} from '@rplan/syntax/ast';
import { isAddition, isAmendment, isChange, isDrop, isNote, isReporting, isReportsTo } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';

/** The few statements of a document that count as a whole wherever in it they stand, in the order of the file. */
export interface DocumentWide {
  readonly notes: readonly Note[];
  readonly amendments: readonly Amendment[];
  readonly changes: readonly (Change | Drop | Addition)[];
  readonly reporting: readonly (Reporting | ReportsTo)[];
}

type Gathered = { readonly [K in keyof DocumentWide]: DocumentWide[K][number][] };

const NONE: DocumentWide = { notes: [], amendments: [], changes: [], reporting: [] };

/** Those of a document; rules and compiler ask, and a search for each would pass over every property of every task. */
export function documentWideIn(document: AuthoredDocument): DocumentWide {
  return inFile(document.$container).get(document) ?? NONE;
}

/** Those of all documents of a file: what follows a document is its own up to the next statement. */
const inFile = onceEach((model: Model) => {
  const found = new Map<AstNode, DocumentWide>();
  let into: Gathered | undefined;
  for (const node of nodesIn(model)) {
    if (node.$container === model) {
      into = { notes: [], amendments: [], changes: [], reporting: [] };
      found.set(node, into);
    } else if (isNote(node)) into?.notes.push(node);
    else if (isAmendment(node)) into?.amendments.push(node);
    else if (isChange(node) || isDrop(node) || isAddition(node)) into?.changes.push(node);
    else if (isReporting(node) || isReportsTo(node)) into?.reporting.push(node);
  }
  return found;
});
