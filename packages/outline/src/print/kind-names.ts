import { kindName as wordsOfKind } from '@rplan/reading';
import type { LayoutProfile } from '../profile/index.js';

/** A kind of document as a citation prints it, in sentence case: the layout's own name for it, where its act has one. */
export function kindName(kind: string, { kinds }: LayoutProfile): string {
  return kinds.find(({ id }) => id === kind)?.name ?? wordsOfKind(kind);
}
