import { dayNumber, formatShort, parseIso } from '@rplan/calendar';
import type { Current } from '@rplan/model';
import { dueWords } from './due.js';
import type { Item } from './item-parts.js';
import { oneLine } from './lines.js';
import type { Names } from './names.js';
import { reportedOn, resultLines, type Say } from './reported.js';
import { standingWords } from './status.js';
import { amended } from './tracked-tasks.js';

/** The parts of a task that tell where it stands: of another document's on the day of this one, of this one's own after all reports. */
const PARTS: ReadonlySet<string> = new Set([
  'status',
  'current due',
  'achieved',
  'reported result',
  'reason',
  'finished',
  'days late',
]);

export function isStandingPart(part: string | undefined): part is string {
  return part !== undefined && PARTS.has(part);
}

/** A plan whose tasks are followed, and the day on which they are looked at. */
export interface Followed {
  readonly names: Names;
  readonly day: string | undefined;
}

/** The plan's own tasks, or those that it carries of another document. */
export function followedIn(document: string, names: Names): Followed {
  const other = document === names.plan.document.id ? undefined : names.others.get(document);
  return other
    ? { names: { ...names, current: other.current, reports: other.reports }, day: other.asOf }
    : { names, day: names.plan.asOf };
}

/** The words of such a part inside a sentence; empty where nobody reported it. */
export function standingPartWords(item: Item, part: string, { names, day }: Followed, say: Say): string {
  if (!('lead' in item)) return '';
  const current = names.current.get(item.id);
  switch (part) {
    case 'status':
      return inSentence(statusOf(current));
    case 'current due':
      return dueWords(current ? amended(item, current).due : item.due);
    case 'achieved':
      return reportedOn(item, names, say)
        .achieved.map((words) => words.replace(/^Đạt /u, ''))
        .join('; ');
    case 'reported result':
      return oneLine(resultLines(reportedOn(item, names, say)));
    case 'reason':
      return reportedOn(item, names, say)
        .reason.map((words) => words.replace(/^Lý do: /u, ''))
        .join('; ');
    case 'finished': {
      const day = parseIso(current?.finished ?? '');
      return day ? formatShort(day) : '';
    }
    case 'days late':
      return String(daysLate(current, day));
    default:
      return '';
  }
}

/** `Chưa báo cáo` where no report says a status; that it is late stands behind. */
function statusOf(current: Current | undefined): string {
  const words = standingWords(current) || 'Chưa báo cáo';
  return current?.overdue ? `${words} (quá hạn)` : words;
}

/** Since when a task is late, to the day on which it is looked at; 0 where it is not. */
export function daysLate(current: Current | undefined, day: string | undefined): number {
  const [since, until] = [parseIso(current?.lateSince ?? ''), parseIso(day ?? '')];
  return since && until ? dayNumber(until) - dayNumber(since) : 0;
}

function inSentence(words: string): string {
  return `${words.charAt(0).toLocaleLowerCase('vi')}${words.slice(1)}`;
}
