import type {
  Anchor,
  CivilDate,
  Deadline,
  DeadlineContext,
  PartialDate,
  Point,
  ResolvedDeadline,
} from '@rplan/calendar';
import { isComplete, parsePartialDate, resolveDeadline } from '@rplan/calendar';
import { plainText } from '@rplan/syntax';
import type {
  AuthoredDocument,
  Deadline as DeadlineNode,
  Due,
  LengthUnit,
  PeriodPoint,
  Point as PointNode,
  Task,
  YearPoint,
} from '@rplan/syntax/ast';
import {
  isAuthoredDocument,
  isCitedDocument,
  isDateLine,
  isDayPoint,
  isDue,
  isHalfPoint,
  isPeriod,
  isTask,
  isYearLine,
  isYearPoint,
} from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { AstUtils } from 'langium';

/** A deadline as the calendar knows it; undefined where a broken statement leaves too little of it. */
function deadlineOf(node: DeadlineNode): Deadline | undefined {
  switch (node.$type) {
    case 'VagueDeadline':
      return { kind: 'vague', text: plainText(node.text) };
    case 'StandingDeadline':
      return node.standing ? { kind: node.standing } : undefined;
    case 'SpanDeadline': {
      const [first, last] = node.years?.split(/[-–]/).map(Number) ?? [];
      if (first && last) return { kind: 'span', from: { kind: 'year', year: first }, to: { kind: 'year', year: last } };
      const from = node.from && pointOf(node.from);
      const to = node.to && pointOf(node.to);
      return from && { kind: 'span', from, ...(to && { to }) };
    }
    case 'RecurringDeadline': {
      const dataTo = node.cutoff === undefined ? undefined : monthDay(node.cutoff);
      const points = node.days.map((day): Point => ({ kind: 'date', date: monthDay(day) }));
      return {
        kind: 'recurring',
        every: node.every,
        ...(node.bound && { bound: node.bound }),
        points,
        ...(dataTo && { dataTo }),
      };
    }
    case 'EventDeadline':
      return node.text
        ? { kind: 'right-after', of: { kind: 'event', text: plainText(node.text) } }
        : { kind: 'right-after', of: { kind: 'reference', name: node.anchor?.$refText ?? '' } };
    case 'DelegatedDeadline':
      return { kind: 'set-by', unit: node.party?.$refText ?? '' };
    case 'TimedDeadline':
      return node.count === undefined ? pointsDeadline(node) : lengthDeadline(node);
  }
}

const resolutions = new WeakMap<
  AuthoredDocument,
  WeakMap<DeadlineNode, { readonly made: ResolvedDeadline | undefined }>
>();

/** What the calendar makes of a deadline of this document; computed once, since several rules and the tracking of a plan ask. */
export function resolveIn(document: AuthoredDocument, node: DeadlineNode): ResolvedDeadline | undefined {
  let known = resolutions.get(document);
  if (!known) {
    known = new WeakMap();
    resolutions.set(document, known);
  }
  let resolution = known.get(node);
  if (!resolution) {
    resolution = { made: resolveAfter(document, node, NOBODY) };
    known.set(node, resolution);
  }
  return resolution.made;
}

/** Drops what was made of a document's deadlines; what they are counted from may be another task now. */
export function forgetDeadlines(document: AuthoredDocument): void {
  resolutions.delete(document);
}

const NOBODY: ReadonlySet<Task> = new Set();

function resolveAfter(
  document: AuthoredDocument,
  node: DeadlineNode,
  seen: ReadonlySet<Task>,
): ResolvedDeadline | undefined {
  const deadline = deadlineOf(node);
  return deadline && resolveDeadline(deadline, contextOf(document, node, seen));
}

/** The deadline that holds for a task: its own, else that of the nearest item around it; undefined where it is cleared. */
export function dueStatement(task: Task): Due | undefined {
  for (let node: AstNode | undefined = task; node && 'items' in node; node = node.$container) {
    const due = (node.items as readonly AstNode[]).findLast(isDue);
    if (due) return due.cleared ? undefined : due;
  }
  return undefined;
}

/** The day of a point that stands alone: the new date of an extension, the day a task was finished. */
export function resolvePoint(document: AuthoredDocument, node: PointNode): ResolvedDeadline | undefined {
  const point = pointOf(node);
  const period = periodOf(document);
  const documentDate = dateOf(document);
  return (
    point &&
    resolveDeadline(
      { kind: 'points', points: [point] },
      { ...(period && { period }), ...(documentDate && { documentDate }) },
    )
  );
}

/** The plan's years, its own date, and the day of what a length is counted from. */
function contextOf(document: AuthoredDocument, node: DeadlineNode, seen: ReadonlySet<Task>): DeadlineContext {
  const period = periodOf(document);
  const documentDate = dateOf(document);
  const anchorDate =
    node.$type === 'TimedDeadline' || node.$type === 'EventDeadline' ? anchorDay(node.anchor?.ref, seen) : undefined;
  return { ...(period && { period }), ...(documentDate && { documentDate }), ...(anchorDate && { anchorDate }) };
}

/** The years a document plans for: its period, else its year. */
export const periodOf = onceEach((document): { from: number; to: number } | undefined => {
  const period = document.items.find(isPeriod);
  const [from, to] = period?.years?.split(/[-–]/) ?? [period?.from, period?.to];
  if (from !== undefined && to !== undefined) return { from: Number(from), to: Number(to) };
  const year = Number(document.items.find(isYearLine)?.year);
  return year ? { from: year, to: year } : undefined;
});

/** The date of a document, blanks and all; undefined where it states none or an impossible one. */
export const dateOf = onceEach((document) => dayOf(document.items.find(isDateLine)?.date));

/** Every deadline asks this of its document: searching the items each time would cost the square of their number. */
function onceEach<T>(read: (document: AuthoredDocument) => T): (document: AuthoredDocument) => T {
  const known = new WeakMap<AuthoredDocument, { readonly value: T }>();
  return (document) => {
    const remembered = known.get(document) ?? { value: read(document) };
    known.set(document, remembered);
    return remembered.value;
  };
}

function anchorDay(anchor: unknown, seen: ReadonlySet<Task>): CivilDate | undefined {
  if (isTask(anchor)) return dayOfTask(anchor, seen);
  const date = isAuthoredDocument(anchor) ? dateOf(anchor) : isCitedDocument(anchor) ? dayOf(anchor.date) : undefined;
  return date && isComplete(date) ? date : undefined;
}

/** The day by which a task is to be done, as planned. It may hang on further tasks; a circle gives no day. */
function dayOfTask(task: Task, seen: ReadonlySet<Task>): CivilDate | undefined {
  const deadline = dueStatement(task)?.deadline;
  const document = AstUtils.getContainerOfType(task, isAuthoredDocument);
  if (!deadline || !document || seen.has(task)) return undefined;
  return resolveAfter(document, deadline, new Set([...seen, task]))?.due;
}

function dayOf(text: string | undefined): PartialDate | undefined {
  const reading = parsePartialDate(text ?? '');
  return reading.ok ? reading.date : undefined;
}

function pointsDeadline(node: Extract<DeadlineNode, { $type: 'TimedDeadline' }>): Deadline {
  const points = node.points.flatMap((point) => pointOf(point) ?? []);
  const bound = node.bound && { bound: node.bound };
  return node.every ? { kind: 'recurring', every: node.every, ...bound, points } : { kind: 'points', ...bound, points };
}

function lengthDeadline(node: Extract<DeadlineNode, { $type: 'TimedDeadline' }>): Deadline {
  const anchor = lengthAnchor(node);
  return { kind: 'length', count: Number(node.count), unit: UNITS[node.unit ?? 'dated'], ...(anchor && { anchor }) };
}

const UNITS: Readonly<Record<LengthUnit, 'day' | 'working-day' | 'week' | 'month' | 'year'>> = {
  dated: 'day',
  'working days': 'working-day',
  week: 'week',
  month: 'month',
  year: 'year',
};

function lengthAnchor(node: Extract<DeadlineNode, { $type: 'TimedDeadline' }>): Anchor | undefined {
  if (node.self) return { kind: 'this-document' };
  if (node.text) return { kind: 'event', text: plainText(node.text) };
  if (node.anchor) return { kind: 'reference', name: node.anchor.$refText };
  const reading = node.date === undefined ? undefined : parsePartialDate(node.date);
  return reading?.ok ? { kind: 'date', date: reading.date } : undefined;
}

function pointOf(point: PointNode | YearPoint): Point | undefined {
  if (isYearPoint(point)) return { kind: 'year', year: Number(point.year) };
  if (isDayPoint(point)) {
    if (point.day !== undefined) return { kind: 'date', date: { day: Number(point.day) } };
    const reading = parsePartialDate(point.date ?? '');
    return reading.ok ? { kind: 'date', date: reading.date } : undefined;
  }
  if (isHalfPoint(point)) {
    return {
      kind: 'half-year',
      half: point.half === 'first half' ? 1 : 2,
      ...(point.year && { year: Number(point.year) }),
    };
  }
  return periodPoint(point);
}

function periodPoint({ unit, part, value, year }: PeriodPoint): Point | undefined {
  const [first, second] = value?.split('/') ?? [];
  const parted = part && { part };
  if (unit === 'year') return { kind: 'year', ...(first && { year: Number(first) }), ...parted };
  const inYear = second ?? year;
  const when = { ...(inYear && { year: Number(inYear) }), ...parted };
  if (unit === 'month') return first ? { kind: 'month', month: Number(first), ...when } : undefined;
  const quarter = first && (ROMAN[first] ?? Number(first));
  return quarter ? { kind: 'quarter', quarter, ...when } : undefined;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

function monthDay(text: string): { day: number; month?: number } {
  const [day, month] = text.split('/');
  return month === undefined ? { day: Number(day) } : { day: Number(day), month: Number(month) };
}
