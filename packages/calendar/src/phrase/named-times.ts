import type { Deadline, Point, RecurringDeadline } from '../deadline/deadline.js';
import { isInStretch } from './neighbours.js';

/** Every day and period that a deadline holds: its limits, from and until when, what it is counted from. */
export function timesOf(deadline: Deadline): readonly Point[] {
  switch (deadline.kind) {
    case 'points':
      return [...deadline.points, ...(deadline.within ? [deadline.within] : [])];
    case 'span':
      return [deadline.from, deadline.to].flatMap((end) => (end && end.kind !== 'this-document' ? [end] : []));
    case 'length':
      return deadline.anchor?.kind === 'date' ? [{ kind: 'date', date: deadline.anchor.date }] : [];
    case 'recurring':
      return timesOfTurns(deadline);
    case 'several':
      return deadline.stages.flatMap((stage) => timesOf(stage.deadline));
    case 'ongoing':
      return [
        ...(deadline.until ? [deadline.until] : []),
        ...(deadline.within ? [deadline.within] : []),
        ...(deadline.report ? timesOfTurns(deadline.report) : []),
      ];
    default:
      return [];
  }
}

function timesOfTurns({ points, window, dataTo }: RecurringDeadline): Point[] {
  const { from, to } = window ?? {};
  return [
    ...points,
    ...(from ? [from] : []),
    ...(to ? [to] : []),
    ...(dataTo ? [{ kind: 'date' as const, date: dataTo }] : []),
  ];
}

/** Whether a deadline holds a time that its words name; a year that the words leave out is any. */
export function holds(deadline: Deadline, named: Point): boolean {
  if (timesOf(deadline).some((held) => isSame(held, named))) return true;
  if (deadline.kind === 'several') return deadline.stages.some((stage) => holds(stage.deadline, named));
  return deadline.kind === 'span' && isInStretch(deadline, named);
}

function isSame(held: Point, named: Point): boolean {
  const [a, b] = [partsOf(held), partsOf(named)];
  return Object.entries(b).every(([part, value]) => value === undefined || a[part] === value);
}

function partsOf(point: Point): Readonly<Record<string, unknown>> {
  if (point.kind !== 'date') return { ...point };
  const { day, month, year } = point.date;
  // A day is blank in a month.
  return { kind: point.kind, day, month, year };
}
