import { isInWords, plainText } from '@rplan/syntax';
import type { Party, PartyMention } from '@rplan/syntax/ast';
import type { RPlanLinkingError } from './linker.js';
import { exactKey } from './party-key.js';
import { qualifiedName } from './qualified-name.js';

/** Who is mentioned: a declared party, the words that stand for it on the page where they are not its title, or words alone. */
export interface Mentioned {
  readonly party?: Party;
  readonly words?: string;
}

/** Whom a mention is of; undefined for a piece of words that belongs to the mention before it. */
export function mentioned(mention: PartyMention): Mentioned | undefined {
  const { party, printed, words } = mention;
  const found = party?.ref;
  if (printed) return { ...(found && { party: found }), words: plainText(printed) };
  if (words) return found ? asWritten(found, plainText(words)) : { words: plainText(words) };
  if (!party || !isInWords(party)) return found ? { party: found } : {};
  if (found) return asWritten(found, (party.$nodeDescription as { words?: string } | undefined)?.words ?? '');
  const said = (party.error as RPlanLinkingError | undefined)?.resolution?.words;
  return said === undefined ? undefined : { words: said };
}

/** A title as it is declared needs no words of its own, and neither does a name. */
function asWritten(party: Party, words: string): Mentioned {
  const isOwn = [plainText(party.title), party.name ?? '', qualifiedName(party)].some(
    (own) => exactKey(own) === exactKey(words),
  );
  return isOwn || words === '' ? { party } : { party, words };
}
