import { type CalledParty, PartyWords, qualifiedName } from '@rplan/meaning';
import { plainText } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import type { OpenedProject } from '../protocol/project-request.js';

/** The parties of a project by what people call them: name, qualified name, title, short names. */
export function partyNames({ project }: OpenedProject): PartyWords {
  return new PartyWords(project.files.flatMap((file) => calledIn((file.parseResult.value as ast.Model).statements)));
}

function calledIn(items: readonly unknown[]): CalledParty[] {
  return items.flatMap((item) => {
    if (!ast.isOrgUnit(item) && !ast.isGroup(item) && !ast.isRole(item)) return [];
    const inner = item.items as readonly unknown[];
    const shortNames = inner.filter(ast.isShortNames).flatMap(({ texts }) => texts);
    const titles = [item.title, ...shortNames].map((text) => plainText(text));
    const written = ast.isRole(item) ? qualifiedName(item) : item.name;
    return [{ written, words: [item.name ?? '', qualifiedName(item), ...titles] }, ...calledIn(inner)];
  });
}
