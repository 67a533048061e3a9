import type { AuthoredDocument } from '@rplan/syntax/ast';
import type { Severity } from './diagnostic.js';
import { demandsOn, isDraft, type Requirements } from './requirements.js';

/** How grave a missing lead or deadline is: an error where documents of its kind must have one and it is issued, else a warning. */
export function gravityOfGap(
  document: AuthoredDocument,
  part: 'lead' | 'due',
  requires: Requirements | undefined,
): Severity {
  return demandsOn(document, requires, 'task').includes(part) && !isDraft(document) ? 'error' : 'warning';
}
