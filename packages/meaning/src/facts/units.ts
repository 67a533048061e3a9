import type { OrgUnit, Party } from '@rplan/syntax/ast';
import { isOrgUnit, isRole, isUnder } from '@rplan/syntax/ast';

/** The body that a party acts for: of a post the unit it belongs to, of a unit itself; undefined for a group. */
export function bodyOf(party: Party | undefined): OrgUnit | undefined {
  if (isOrgUnit(party)) return party;
  return isRole(party) && isOrgUnit(party.$container) ? party.$container : undefined;
}

/** The unit directly above: what `thuộc` names, else the unit it is declared in. */
function unitAbove(unit: OrgUnit): OrgUnit | undefined {
  const stated = unit.items.find(isUnder)?.parent?.ref;
  return stated ?? (isOrgUnit(unit.$container) ? unit.$container : undefined);
}

/** Whether a unit is another one or lies below it, at any depth. */
export function isWithin(unit: OrgUnit, body: OrgUnit): boolean {
  const seen = new Set<OrgUnit>();
  for (let at: OrgUnit | undefined = unit; at && !seen.has(at); at = unitAbove(at)) {
    if (at === body) return true;
    seen.add(at);
  }
  return false;
}
