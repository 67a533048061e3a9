import { nodesIn } from '@rplan/syntax';
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
export interface Scattered {
  readonly notes: readonly Note[];
  readonly amendments: readonly Amendment[];
  readonly changes: readonly (Change | Drop | Addition)[];
  readonly reporting: readonly (Reporting | ReportsTo)[];
}

type Gathered = { readonly [K in keyof Scattered]: Scattered[K][number][] };

const known = new WeakMap<AstNode, Scattered>();
const NONE: Scattered = { notes: [], amendments: [], changes: [], reporting: [] };

/** Found once a syntax tree: rules and compiler ask, and a search for each would pass over every property of every task. */
export function scatteredIn(document: AuthoredDocument): Scattered {
  if (!known.has(document)) gather(document.$container);
  return known.get(document) ?? NONE;
}

/** Those of all documents of a file: what stands behind a document is its own up to the next statement. */
function gather(model: Model): void {
  let into: Gathered | undefined;
  for (const node of nodesIn(model)) {
    if (node.$container === model) {
      into = { notes: [], amendments: [], changes: [], reporting: [] };
      known.set(node, into);
    } else if (isNote(node)) into?.notes.push(node);
    else if (isAmendment(node)) into?.amendments.push(node);
    else if (isChange(node) || isDrop(node) || isAddition(node)) into?.changes.push(node);
    else if (isReporting(node) || isReportsTo(node)) into?.reporting.push(node);
  }
}
