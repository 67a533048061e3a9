import { ast, plainText, qualifiedName } from '@rplan/language';
import type { OpenedProject } from '@rplan/language/server';

/** The names of the parties of a project by what people call them: name, qualified name, title, short names. Folded for comparing. */
export function partyNames({ project }: OpenedProject): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const note = (called: string, name: string) => {
    if (called !== '' && !names.has(folded(called))) names.set(folded(called), name);
  };
  const visit = (items: readonly unknown[]): void => {
    for (const item of items) {
      if (!ast.isOrgUnit(item) && !ast.isGroup(item) && !ast.isRole(item)) continue;
      const written = ast.isRole(item) ? qualifiedName(item) : item.name;
      note(item.name, written);
      note(qualifiedName(item), written);
      note(plainText(item.title), written);
      for (const inner of item.items as readonly unknown[])
        if (ast.isShortNames(inner)) for (const text of inner.texts) note(plainText(text), written);
      visit(item.items as readonly unknown[]);
    }
  };
  for (const file of project.files) visit((file.parseResult.value as ast.Model).statements);
  return names;
}

/** A name in capitals or not, with any spaces, in either form of Unicode. */
export function folded(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');
}
