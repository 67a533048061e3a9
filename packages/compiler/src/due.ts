import { formatIso } from '@rplan/calendar';
import { type ast, plainText, resolveIn, resolvePoint, wordsOf } from '@rplan/language';
import type { Due } from '@rplan/model';
import type { CompileContext } from './context.js';
import { present } from './values.js';

/** A deadline in the office's words, and what the calendar makes of it. */
export function dueOf(due: ast.Due, context: CompileContext): Due | undefined {
  if (!due.deadline) return undefined;
  return present({ ...deadlineValue(due.deadline, context), printed: due.printed && plainText(due.printed) }) as Due;
}

/** A deadline by itself: of a milestone, of a periodic report. */
export function deadlineValue(deadline: ast.Deadline | undefined, { document }: CompileContext): Due {
  if (!deadline) return { text: '' };
  const text = deadline.$type === 'VagueDeadline' ? plainText(deadline.text) : wordsOf(deadline, 'vi');
  return withDates(text, resolveIn(document, deadline));
}

/** A point that stands alone: the new date of an extension, the day something was finished. */
export function pointValue(point: ast.Point, document: ast.AuthoredDocument): Due {
  return withDates(wordsOf(point, 'vi'), resolvePoint(document, point));
}

function withDates(text: string, resolved: ReturnType<typeof resolveIn>): Due {
  return present({
    text,
    dueDate: resolved?.due && formatIso(resolved.due),
    start: resolved?.start && formatIso(resolved.start),
    reason: resolved?.reason,
  }) as Due;
}
