import type { Bilingual } from '@rplan/syntax';
import type { Diagnostic } from '../diagnostic.js';
import type { Edit } from './fix.js';

/** A way out of one problem. */
export interface SafeFix {
  readonly problem: Diagnostic;
  readonly title: Bilingual;
  readonly edits: readonly Edit[];
}
