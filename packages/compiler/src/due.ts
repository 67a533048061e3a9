import { formatIso, type Occurrence } from '@rplan/calendar';
import { resolveIn, resolvePoint } from '@rplan/meaning';
import type { Due } from '@rplan/model';
import { type NamedWords, plainText, wordsOf } from '@rplan/syntax';
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
  const text = deadline.$type === 'VagueDeadline' ? plainText(deadline.text) : printedWords(deadline, words);
  const value = withDates(text, resolveIn(document, deadline));
  deadlines.set(deadline, value);
  return value;
}

/** What is written alike and names the same is printed alike: finding the words reads the concrete syntax, and many tasks share a day. */
function printedWords(deadline: ast.Deadline, words: CompileContext['words']): string {
  const named = namedIn(deadline);
  const written = [deadline.$cstNode?.text ?? '', ...named.map((name) => name.words)].join('\0');
  const known = words.get(written);
  if (known !== undefined) return known;
  const made = wordsOf(deadline, 'vi', named);
  words.set(written, made);
  return made;
}

/** A point that stands alone: the new date of an extension, the day something was finished. */
export function pointValue(point: ast.Point, document: ast.AuthoredDocument): Due {
  return withDates(wordsOf(point, 'vi'), resolvePoint(document, point));
}

function withDates(text: string, resolved: ReturnType<typeof resolveIn>): Due {
  const dues = resolved?.dues.flatMap(({ due }) => (due ? formatIso(due) : [])) ?? [];
  return present({
    text,
    dueDate: resolved?.due && formatIso(resolved.due),
    start: resolved?.start && formatIso(resolved.start),
    reason: resolved?.reason,
    provisional: resolved?.notes.some(({ code }) => code === 'calendar-unannounced') ? (true as const) : undefined,
    dues: dues.length > 1 ? dues : undefined,
    occurrences: resolved?.kind === 'recurring' ? resolved.occurrences.map(turnOf) : undefined,
  }) as Due;
}

function turnOf({ due, cutOff }: Occurrence) {
  return present({ due: formatIso(due), dataTo: cutOff && formatIso(cutOff) });
}

/** What a deadline refers to, in words: the unit that sets it, the task or document it is counted from. */
function namedIn(deadline: ast.Deadline): NamedWords[] {
  const reference = 'party' in deadline ? deadline.party : 'anchor' in deadline ? deadline.anchor : undefined;
  const target = reference?.ref;
  return reference && target ? [{ reference, words: printedName(target) }] : [];
}

function printedName(target: ast.Party | ast.Anchor): string {
  const said = (text: ast.Text | undefined) => text && plainText(text);
  if (ast.isTask(target)) return taskInSentence(said(target.text), target.name);
  if (ast.isCitedDocument(target)) return documentInSentence(target.kind, target.number, undefined);
  if (!ast.isAuthoredDocument(target)) return plainText(target.title);
  const number = target.items.find(ast.isNumberLine)?.number;
  return documentInSentence(target.kind, number, said(target.title) || target.name);
}
