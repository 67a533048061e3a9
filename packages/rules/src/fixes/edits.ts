import type { SourceFile } from '@rplan/meaning';
import type { Edit } from './fix.js';

/** Texts after edits that do not touch each other; the places are those of the texts before. */
export function applyEdits(sources: readonly SourceFile[], edits: readonly Edit[]): SourceFile[] {
  return sources.map((source) => {
    const own = edits.filter(({ place }) => place.file === source.uri);
    if (own.length === 0) return source;
    let text = '';
    let at = 0;
    for (const edit of own.sort((a, b) => a.place.start - b.place.start)) {
      text += source.text.slice(at, edit.place.start) + edit.text;
      at = edit.place.end;
    }
    return { uri: source.uri, text: text + source.text.slice(at) };
  });
}

/** As many of these groups of edits as do not touch each other, the first ones first. A group is taken whole or not at all. */
export function apart<T extends { readonly edits: readonly Edit[] }>(groups: readonly T[]): T[] {
  const taken: Edit[] = [];
  return groups.filter(({ edits }) => {
    const free = edits.every((edit) => taken.every((other) => !touches(edit, other)));
    if (free) taken.push(...edits);
    return free;
  });
}

function touches({ place: a }: Edit, { place: b }: Edit): boolean {
  return a.file === b.file && a.start <= b.end && b.start <= a.end;
}
