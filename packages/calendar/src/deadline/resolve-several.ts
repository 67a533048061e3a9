import { compareDates, laterOf } from '../civil/arithmetic.js';
import type { Deadline, SeveralDeadline } from './deadline.js';
import { withoutRepeats } from './notes.js';
import type { Occurrence, PointDue, ResolvedDeadline } from './resolution.js';

/** Several deadlines in one: the days of all; due on the latest. Turns of several rhythms are one row of days. */
export function resolveSeveral(
  { stages }: SeveralDeadline,
  resolve: (deadline: Deadline) => ResolvedDeadline,
): ResolvedDeadline {
  const resolved = stages.map(({ deadline }) => resolve(deadline));
  const notes = withoutRepeats(resolved.flatMap((each) => each.notes));
  const occurrences = inOrder(resolved.flatMap((each) => each.occurrences));
  const dues = resolved.flatMap((each): PointDue[] => {
    if (each.dues.length > 1) return [...each.dues];
    const { start, due, reason } = each;
    return [{ ...(start && { start }), ...(due && { due }), ...(!due && reason && { reason }) }];
  });
  const days = dues.flatMap(({ due }) => due ?? []);
  const [reason] = resolved.flatMap((each) => each.reason ?? []);
  if (resolved.every(({ kind }) => kind === 'recurring')) {
    return { kind: 'recurring', dues: [], occurrences, ...(occurrences.length === 0 && reason && { reason }), notes };
  }
  if (days.length === 0) return { kind: 'open', dues, occurrences, ...(reason && { reason }), notes };
  const [start] = dues.flatMap((each) => each.start ?? []).sort(compareDates);
  return { kind: 'dated', ...(start && { start }), due: days.reduce(laterOf), dues, occurrences, notes };
}

/** In order, each day once. */
function inOrder(occurrences: readonly Occurrence[]): Occurrence[] {
  const sorted = [...occurrences].sort((a, b) => compareDates(a.due, b.due));
  return sorted.filter(({ due }, index) => index === 0 || compareDates(due, sorted[index - 1]?.due ?? due) !== 0);
}
