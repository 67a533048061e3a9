import { plainText } from '@rplan/syntax';
import type { Party } from '@rplan/syntax/ast';
import { isShortNames } from '@rplan/syntax/ast';

/** What a party is called: its title first, then its short names. */
export function namesOf(party: Party): string[] {
  const items: readonly { $type: string }[] = party.items;
  return [
    plainText(party.title),
    ...items.filter(isShortNames).flatMap(({ texts }) => texts.map((text) => plainText(text))),
  ];
}
