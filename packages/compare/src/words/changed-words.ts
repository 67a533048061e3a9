import { diffArrays } from 'diff';
import type { WordChange } from '../change.js';

/** Which words were put otherwise, in order, with the spaces and signs between them. */
export function changedWords(before: string, after: string): readonly WordChange[] {
  return diffArrays(pieces(before), pieces(after)).map(({ value, added, removed }) => ({
    how: added ? 'added' : removed ? 'removed' : 'kept',
    text: value.join(''),
  }));
}

function pieces(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}
