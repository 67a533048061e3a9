import { formatIso } from '@rplan/calendar';
import { type ast, plainText, resolveIn, wordsOf } from '@rplan/language';
import type { Due } from '@rplan/model';
import type { CompileContext } from './context.js';
import { present } from './values.js';

/** A deadline in the office's words, and what the calendar makes of it. */
export function dueOf(due: ast.Due, { document }: CompileContext): Due | undefined {
  if (!due.deadline) return undefined;
  const resolved = resolveIn(document, due.deadline);
  return present({
    text: due.deadline.$type === 'VagueDeadline' ? plainText(due.deadline.text) : wordsOf(due.deadline, 'vi'),
    printed: due.printed && plainText(due.printed),
    dueDate: resolved?.due && formatIso(resolved.due),
    start: resolved?.start && formatIso(resolved.start),
    reason: resolved?.reason,
  }) as Due;
}
