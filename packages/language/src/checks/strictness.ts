import type { AuthoredDocument } from '../generated/ast.js';
import { isDocumentMark } from '../generated/ast.js';
import type { Severity } from './rule.js';

/** How grave a missing lead or deadline is: an error in a plan that is issued, a warning in a draft and in other kinds. */
export function gravityOfGaps(document: AuthoredDocument): Severity {
  const draft = document.items.some((item) => isDocumentMark(item) && item.mark === 'draft');
  return document.kind === 'plan' && !draft ? 'error' : 'warning';
}
