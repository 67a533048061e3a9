import { type CalledParty, PartyWords, qualifiedName, wordsFor } from '@rplan/meaning';
import * as ast from '@rplan/syntax/ast';
import type { OpenedProject } from '../protocol/project-request.js';

/** The parties of a project by what people call them. */
export function partyNames({ project }: OpenedProject): PartyWords {
  return new PartyWords(project.files.flatMap((file) => calledIn((file.parseResult.value as ast.Model).statements)));
}

function calledIn(items: readonly unknown[]): CalledParty[] {
  return items.flatMap((item) => {
    if (!ast.isParty(item)) return [];
    const written = ast.isRole(item) ? qualifiedName(item) : item.name;
    return [{ written, words: wordsFor(item) }, ...calledIn(item.items)];
  });
}
