import {
  type ClockTime,
  type Deadline,
  formatIso,
  isComplete,
  type Occurrence,
  type PartialDate,
  type Timing,
} from '@rplan/calendar';
import { resolveIn } from '@rplan/meaning';
import type { Due } from '@rplan/model';
import { type NamedWords, plainText, readDeadline, type WrittenDeadline, wordsOf } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import { documentInSentence, taskInSentence } from '@rplan/words';
import type { CompileContext } from './context.js';
import { present } from './values.js';

/** A deadline in the office's words, and what the calendar makes of it. */
export function dueOf(due: ast.Due, context: CompileContext): Due | undefined {
  if (!due.deadline) return undefined;
  const value = deadlineValue(due.deadline, context);
  return due.printed ? { ...value, printed: plainText(due.printed) } : value;
}

/** A deadline by itself: of a milestone, of a periodic report. */
export function deadlineValue(deadline: ast.Deadline | undefined, { document, deadlines, words }: CompileContext): Due {
  if (!deadline) return { text: '' };
  const known = deadlines.get(deadline);
  if (known) return known;
  const value = withDates(printedWords(deadline, words), resolveIn(document, deadline), readDeadline(deadline));
  deadlines.set(deadline, value);
  return value;
}

/** What is written alike and names the same is printed alike, and many tasks share a day. */
function printedWords(deadline: ast.Deadline, words: CompileContext['words']): string {
  const named = namedIn(deadline);
  const written = [deadline.$cstNode?.text ?? '', ...named.map((name) => name.words)].join('\0');
  const known = words.get(written);
  if (known !== undefined) return known;
  const made = wordsOf(deadline, 'vi', named);
  words.set(written, made);
  return made;
}

/** A point that stands alone: the new date of an extension, the day something was finished. Its document is the plan. */
export function pointValue(point: ast.Deadline, document: ast.AuthoredDocument): Due {
  return withDates(wordsOf(point, 'vi'), resolveIn(document, point), readDeadline(point));
}

/** A day that is told along with a status. */
export function dayValue(date: PartialDate): Due {
  const day = isComplete(date) ? date : undefined;
  const said = [date.day ?? '_', date.month ?? '_', date.year ?? '_'].join('/');
  return present({ text: said, dueDate: day && formatIso(day) }) as Due;
}

function withDates(
  text: string,
  resolved: ReturnType<typeof resolveIn>,
  { reading: { deadline } }: WrittenDeadline,
): Due {
  const dues = resolved?.dues.flatMap(({ due }) => (due ? formatIso(due) : [])) ?? [];
  const { time, dayPart } = timingOf(deadline);
  return present({
    text,
    dueDate: resolved?.due && formatIso(resolved.due),
    time: time && clock(time),
    dayPart,
    start: resolved?.start && formatIso(resolved.start),
    reason: resolved?.reason,
    provisional: resolved?.notes.some(({ code }) => code === 'calendar-unannounced') ? (true as const) : undefined,
    dues: dues.length > 1 ? dues : undefined,
    every: deadline.kind === 'recurring' && resolved?.occurrences.length === 0 ? deadline.every : undefined,
    occurrences:
      resolved?.kind === 'recurring' || resolved?.occurrences.length ? resolved.occurrences.map(turnOf) : undefined,
  }) as Due;
}

/** Until when on its day, where every day of the deadline has the same hour. */
function timingOf(deadline: Deadline): Timing {
  if (deadline.kind === 'points' || deadline.kind === 'span' || deadline.kind === 'recurring') return deadline;
  if (deadline.kind !== 'several') return {};
  const [first, ...others] = deadline.stages.map((stage) => timingOf(stage.deadline));
  const same = others.every(({ time, dayPart }) => dayPart === first?.dayPart && clock(time) === clock(first?.time));
  return same && first ? first : {};
}

function clock(time: ClockTime | undefined): string | undefined {
  return time && `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}

function turnOf({ due, cutOff }: Occurrence) {
  return present({ due: formatIso(due), dataTo: cutOff && formatIso(cutOff) });
}

/** What a deadline refers to, in words: the unit that sets it, the task or document it is counted from. */
function namedIn({ anchors, parties }: ast.Deadline): NamedWords[] {
  return [...anchors, ...parties].flatMap((reference) =>
    reference.ref ? [{ reference, words: printedName(reference.ref) }] : [],
  );
}

function printedName(target: ast.Party | ast.Anchor): string {
  const said = (text: ast.Text | undefined) => text && plainText(text);
  if (ast.isTask(target)) return taskInSentence(said(target.text), target.name);
  if (ast.isCitedDocument(target)) return documentInSentence(target.kind, target.number, undefined);
  if (!ast.isAuthoredDocument(target)) return plainText(target.title);
  const number = target.items.find(ast.isNumberLine)?.number;
  return documentInSentence(target.kind, number, said(target.title) || target.name);
}
