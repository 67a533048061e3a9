import { plainText } from '@rplan/syntax';
import type { Party } from '@rplan/syntax/ast';
import { isOrgUnit, isParty, isRole } from '@rplan/syntax/ast';
import type { AstNodeDescription } from 'langium';
import { shortNamesOf } from './called.js';
import { exactKey, partyKey } from './party-key.js';
import { qualifiedName } from './qualified-name.js';

/** The parties of a project by what offices call them, hashed. */
export class CalledParties {
  private readonly exact = new Map<string, Party[]>();
  private readonly inAnyCase = new Map<string, Party[]>();

  constructor(descriptions: Iterable<AstNodeDescription>) {
    for (const { node } of descriptions) {
      if (!isParty(node)) continue;
      for (const words of calledBy(node)) {
        note(this.exact, exactKey(words), node);
        note(this.inAnyCase, partyKey(words), node);
      }
    }
  }

  /** Those that words stand for: with all their capitals, else in any; two where two are called alike. */
  named(words: string): readonly Party[] {
    return this.exact.get(exactKey(words)) ?? this.inAnyCase.get(partyKey(words)) ?? [];
  }
}

/** A post is called with its unit: every unit has a `Giám đốc`. */
function calledBy(party: Party): string[] {
  const own = [plainText(party.title), ...shortNamesOf(party)];
  const names = party.name ? [party.name, qualifiedName(party)] : [];
  const unit = party.$container;
  if (!isRole(party) || !isOrgUnit(unit)) return [...names, ...own];
  const units = [plainText(unit.title), ...shortNamesOf(unit)];
  return [...names, ...own.flatMap((title) => units.map((of) => `${title} ${of}`))];
}

function note(index: Map<string, Party[]>, key: string, party: Party): void {
  if (key === '') return;
  const known = index.get(key);
  if (!known) index.set(key, [party]);
  else if (!known.includes(party)) known.push(party);
}
