import type { Edit, Language } from '@rplan/rules';
import type { Bilingual, Region } from '@rplan/syntax';
import type { Model } from '@rplan/syntax/ast';
import type { LangiumDocument } from 'langium';

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
