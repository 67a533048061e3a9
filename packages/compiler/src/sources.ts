import * as ast from '@rplan/syntax/ast';
import type { UsedThings } from './context.js';

/** The documents and results that a statement rests on, by id; those that lead nowhere are left out. */
export function sourcesOf(sources: readonly { readonly ref?: ast.Source | undefined }[], used: UsedThings): string[] {
  return sources.flatMap(({ ref }) => {
    if (!ref) return [];
    return ast.isProgress(ref) ? [ref.name] : [used.id(ref)];
  });
}
