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
import { onceEach, plainText } from '@rplan/syntax';
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
  isHalfPoint,
  isPeriod,
  isTask,
  isYearLine,
  isYearPoint,
} from '@rplan/syntax/ast';
import type { AstNode } from 'langium';
import { documentAbove } from '../references/above.js';
import { workOf } from './effective.js';
import { keptWhileLinked } from './linked.js';

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

type Resolution = ResolvedDeadline | undefined;
const resolutions = keptWhileLinked<AuthoredDocument, Map<DeadlineNode, { readonly made: Resolution }>>();

/** What the calendar makes of a deadline of this document; computed once, since several rules and the tracking of a plan ask. */
export function resolveIn(document: AuthoredDocument, node: DeadlineNode): Resolution {
  const path: Link[] = [];
  const onPath = new Set<DeadlineNode>();
  // A deadline is counted from one other at most, so that this is a path and no tree. It may be as long as a plan: no recursion.
  for (let link: Link | undefined = { document, node }; link && !known(link); link = countedFrom(link)) {
    if (onPath.has(link.node)) {
      // They wait for each other in a circle, which gives no day.
      break;
    }
    onPath.add(link.node);
    path.push(link);
  }
  for (const link of path.reverse()) remember(link, resolve(link));
  return known({ document, node })?.made;
}

/** A deadline in the document it is read in. */
interface Link {
  readonly document: AuthoredDocument;
  readonly node: DeadlineNode;
}

function known({ document, node }: Link): { readonly made: Resolution } | undefined {
  return resolutions.get(document)?.get(node);
}

function remember({ document, node }: Link, made: Resolution): void {
  const ofDocument = resolutions.get(document) ?? new Map<DeadlineNode, { readonly made: Resolution }>();
  resolutions.set(document, ofDocument);
  ofDocument.set(node, { made });
}

/** The deadline of the task that another deadline is counted from. */
function countedFrom({ node }: Link): Link | undefined {
  const anchor = anchorOf(node);
  const document = isTask(anchor) ? documentAbove(anchor) : undefined;
  const deadline = isTask(anchor) ? dueStatement(anchor)?.deadline : undefined;
  return document && deadline && { document, node: deadline };
}

function anchorOf(node: DeadlineNode): AstNode | undefined {
  return node.$type === 'TimedDeadline' || node.$type === 'EventDeadline' ? node.anchor?.ref : undefined;
}

function resolve(link: Link): Resolution {
  const deadline = deadlineOf(link.node);
  return deadline && resolveDeadline(deadline, contextOf(link));
}

/** The deadline that holds for a task: its own, else that of the nearest item around it; undefined where it is cleared. */
export function dueStatement(task: Task): Due | undefined {
  const document = documentAbove(task);
  return document && workOf(document).effective.get(task)?.due;
}

/** The day of a point that stands alone: the new date of an extension, the day a task was finished. */
export function resolvePoint(document: AuthoredDocument, node: PointNode): ResolvedDeadline | undefined {
  const point = pointOf(node);
  const period = countedYears(document);
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
function contextOf(link: Link): DeadlineContext {
  const period = countedYears(link.document);
  const documentDate = dateOf(link.document);
  const anchorDate = anchorDay(link);
  return { ...(period && { period }), ...(documentDate && { documentDate }), ...(anchorDate && { anchorDate }) };
}

/** No plan is made for longer; of one that says so, deadlines are counted for as many years (RP-DATE-018). */
export const MOST_YEARS = 50;

function countedYears(document: AuthoredDocument): { from: number; to: number } | undefined {
  const period = periodOf(document);
  return period && { from: period.from, to: Math.min(period.to, period.from + MOST_YEARS - 1) };
}

/** The years a document plans for: its period, else its year. */
export const periodOf = onceEach((document: AuthoredDocument): { from: number; to: number } | undefined => {
  const period = document.items.find(isPeriod);
  const [from, to] = period?.years?.split(/[-–]/) ?? [period?.from, period?.to];
  if (from !== undefined && to !== undefined) return { from: Number(from), to: Number(to) };
  const year = Number(document.items.find(isYearLine)?.year);
  return year ? { from: year, to: year } : undefined;
});

/** The date of a document, blanks and all; undefined where it states none or an impossible one. */
export const dateOf = onceEach((document: AuthoredDocument) => dayOf(document.items.find(isDateLine)?.date));

/** The day of what a deadline is counted from, as planned; a task has that of its own deadline, which was resolved before. */
function anchorDay(link: Link): CivilDate | undefined {
  const anchor = anchorOf(link.node);
  if (isTask(anchor)) {
    const before = countedFrom(link);
    return before && known(before)?.made?.due;
  }
  const date = isAuthoredDocument(anchor) ? dateOf(anchor) : isCitedDocument(anchor) ? dayOf(anchor.date) : undefined;
  return date && isComplete(date) ? date : undefined;
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
