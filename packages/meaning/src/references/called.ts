import { plainText } from '@rplan/syntax';
import type { Party } from '@rplan/syntax/ast';
import { isShortNames } from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { qualifiedName } from './qualified-name.js';

/** The other printed names of a party, index or node, in the order of the file: the first is the one that is printed for it. */
export function shortNamesOf({ items }: { readonly items: readonly AstNode[] }): string[] {
  const names: string[] = [];
  for (const item of items) if (isShortNames(item)) for (const text of item.texts) names.push(plainText(text));
  return names;
}

/** Everything that people call a party by: its name, with that of its unit, its title, its short names. */
export function wordsFor(party: Party): string[] {
  return [party.name ?? '', qualifiedName(party), plainText(party.title), ...shortNamesOf(party)];
}
