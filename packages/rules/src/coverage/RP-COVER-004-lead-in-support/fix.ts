import { vocabularyOf } from '@rplan/meaning';
import { placeOf, spell } from '@rplan/syntax';
import type { PartyMention } from '@rplan/syntax/ast';
import { isPartyMention, isResponsibility } from '@rplan/syntax/ast';
import type { Diagnostic } from '../../diagnostic.js';
import { containerAt } from '../../fixes/container-at.js';
import type { Fix, FixContext, RuleFix } from '../../fixes/fix.js';

export const fix: RuleFix = { safety: 'look', offer: leaveOut };

/** The lead again among those that support it: it goes from the list, and the list with it where it stands alone. */
function leaveOut(problem: Diagnostic, { file }: FixContext): Fix[] {
  const mention = containerAt(file, problem, isPartyMention);
  const list = mention?.$container;
  if (!mention || !isResponsibility(list)) return [];
  const words = spell(list.role, vocabularyOf(file));
  return [
    {
      title: { vi: `Bỏ khỏi ${words}`, en: `Take it out of ${words}` },
      edits: [{ place: withComma(list.parties, mention) ?? placeOf(list), text: '' }],
      preferred: true,
    },
  ];
}

function withComma(parties: readonly PartyMention[], mention: PartyMention) {
  const index = parties.indexOf(mention);
  const place = placeOf(mention);
  const before = parties[index - 1];
  const after = parties[index + 1];
  if (before) return { ...place, start: placeOf(before).end };
  return after && { ...place, end: placeOf(after).start };
}
