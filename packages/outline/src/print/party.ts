import type { PartyMention } from '@rplan/model';
import type { PrintState } from './state.js';

/** The title of a party. */
export function titleOf(id: string, { parties }: PrintState): string {
  return parties.get(id)?.title ?? id;
}

/** Its first short name, where it has one: how an issuer is named inside a citation. */
export function shortNameOf(id: string, state: PrintState): string {
  return state.parties.get(id)?.shortNames[0] ?? titleOf(id, state);
}

/** A list of parties as an office writes it: by their titles or the author's words, joined by semicolons. */
export function printParties(mentions: readonly PartyMention[], state: PrintState): string {
  return mentions.map(({ party, words }) => words ?? (party ? titleOf(party, state) : '')).join('; ');
}
