import type { Bilingual } from '@rplan/syntax';
import type { Edit } from '../fixes/fix.js';
import type { Diagnostic } from '../rule.js';

/** A way out of one problem. */
export interface SafeFix {
  readonly problem: Diagnostic;
  readonly title: Bilingual;
  readonly edits: readonly Edit[];
}
