import type { LangiumDocument } from 'langium';
import type { Bilingual } from '../../checks/rule.js';
import type { Model } from '../../generated/ast.js';
import type { Region } from '../excerpt/excerpt.js';
import type { Edit } from '../fixes/fix.js';
import type { Language } from '../language.js';

/** Another way to arrange what stands there; it changes nothing of what is printed or checked. */
export interface Refactoring {
  readonly kind: 'extract' | 'rewrite';
  readonly title: Bilingual;
  readonly edits: readonly Edit[];
  /** The URI of a file that has to be made first. */
  readonly creates?: string;
}

/** What can be done with a selection; undefined where it does not apply there. */
export type Refactor = (language: Language, file: LangiumDocument<Model>, selection: Region) => Refactoring | undefined;
