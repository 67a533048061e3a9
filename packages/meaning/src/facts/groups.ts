import type { Group, Party } from '@rplan/syntax/ast';
import { isGroup, isMembership } from '@rplan/syntax/ast';

/**
 * Who a group stands for: its members, groups among them expanded, less those it excludes. In the order of the file, each
 * once. Undefined where the group names no member: then nobody can say who belongs to it.
 */
export function groupMembers(group: Group): readonly Party[] | undefined {
  const members = expand(group, new Set());
  return members && [...members];
}

function expand(group: Group, above: ReadonlySet<Group>): Set<Party> | undefined {
  const statements = group.items.filter(isMembership);
  if (!statements.some(({ effect }) => effect === 'includes')) return undefined;
  const inside = new Set([...above, group]);
  const named = (effect: 'includes' | 'excludes') =>
    statements
      .filter((statement) => statement.effect === effect)
      .flatMap(({ parties }) => parties.flatMap(({ ref }) => (ref ? each(ref, inside) : [])));
  const members = new Set(named('includes'));
  for (const party of named('excludes')) members.delete(party);
  return members;
}

/** A group with unknown members, or one that holds itself, counts as one member. */
function each(party: Party, inside: ReadonlySet<Group>): Party[] {
  if (!isGroup(party) || inside.has(party)) return [party];
  return [...(expand(party, inside) ?? [party])];
}
