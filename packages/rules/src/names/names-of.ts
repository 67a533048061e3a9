import { shortNamesOf } from '@rplan/meaning';
import { plainText } from '@rplan/syntax';
import type { Party } from '@rplan/syntax/ast';

/** What a party is called on the page: its title first, then its short names. */
export function namesOf(party: Party): string[] {
  return [plainText(party.title), ...shortNamesOf(party)];
}
