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

/** A post with its body, `Giám đốc Sở Nội vụ`, where nothing else says whose it is; other parties by their titles. */
function fullTitleOf(id: string, state: PrintState): string {
  const party = state.parties.get(id);
  const body = party?.kind === 'role' && party.parent !== undefined ? titleOf(party.parent, state) : '';
  return `${titleOf(id, state)} ${body}`.trim();
}

/** Parties that a line of the document names: by the author's words, posts with their bodies. */
export function printNamedParties(mentions: readonly PartyMention[], state: PrintState): string {
  return mentions.map(({ party, words }) => words ?? (party ? fullTitleOf(party, state) : '')).join('; ');
}

/** A list of parties as an office writes it: by their titles or the author's words, joined by semicolons. */
export function printParties(mentions: readonly PartyMention[], state: PrintState): string {
  return mentions.map(({ party, words }) => words ?? (party ? titleOf(party, state) : '')).join('; ');
}
