import { formatShort, parsePartialDate } from '@rplan/calendar';
import type { Inline, Progress, Task } from '@rplan/model';
import { amountWords, decimalWords } from './amounts.js';
import { citationWords } from './citation.js';
import { dueWords } from './due.js';
import type { Item } from './item-parts.js';
import { lines } from './lines.js';
import { type Names, titleOf } from './names.js';
import { standingWords } from './status.js';

type Update = Progress['updates'][number];

/** What was reported on a task, by what a report can say; of each thing the latest report that says it. Empty where none does. */
export interface Reported {
  readonly status: readonly string[];
  readonly achieved: readonly string[];
  readonly finished: readonly string[];
  readonly deliverable: readonly string[];
  readonly proof: readonly string[];
  readonly verified: readonly string[];
  readonly remark: readonly string[];
  readonly reason: readonly string[];
  readonly request: readonly string[];
  readonly extension: readonly string[];
}

export type ReportedThing = keyof Reported;

/** Words prose, in which `{.part}` is a part of the item. */
export type Say = (text: readonly Inline[], item?: Item) => string;

export function reportedOn(task: Task, names: Names, say: Say): Reported {
  const updates = updatesOf(task, names);
  const latest = <T>(pick: (update: Update) => T | undefined) =>
    updates.reduce<T | undefined>((found, update) => pick(update) ?? found, undefined);
  const texts = (field: Update['texts'][number]['field']) =>
    (latest((update) => update.texts.findLast((text) => text.field === field)?.texts) ?? []).map((text) =>
      say(text, task),
    );
  const some = (...words: readonly (string | undefined | false)[]) => words.filter((each) => !!each) as string[];
  // How far it was before it was done is past.
  const done = updates.findLastIndex(({ status }) => status === 'done');
  const counted = updates.slice(Math.max(0, done)).findLast((update) => update.achieved);
  const achieved = counted?.achieved ? [counted.achieved, ...(counted.furtherAchieved ?? [])] : [];
  const request = latest((update) => update.request);
  const finished = latest((update) => update.finished);
  const verifier = latest((update) => update.verifiedBy);
  return {
    // Words of a unit hold until another status is reported.
    status: some(updates.findLast(({ status }) => status !== undefined)?.statusWords),
    achieved: some(...achieved.map(achievedWords)),
    finished: some(dueWords(finished)),
    deliverable: texts('deliverable'),
    proof: texts('proof'),
    verified: some(verifier && `Xác nhận: ${titleOf(verifier, names)}`),
    remark: texts('remark'),
    reason: texts('reason').map((reason) => `Lý do: ${reason}`),
    request: some(request && [`Xin gia hạn đến ${dueWords(request.to)}`, request.reason].filter(Boolean).join(': ')),
    extension: extensionsOf(task, names, say).slice(-1),
  };
}

/**
 * How far a task is, with the day on which it was finished: in the words of its unit where these say more, unless it turned out to be late. Empty where
 * nobody reported that.
 */
export function standingLines(task: Task, names: Names, say: Say): string[] {
  const { status, finished } = reportedOn(task, names, say);
  const current = names.current.get(task.id);
  const [said] = finished;
  const day = said === undefined ? undefined : asDay(said);
  const words = current?.doneLate ? standingWords(current) : (status[0] ?? standingWords(current));
  if (words === '') return day === undefined ? [] : [`Hoàn thành ngày ${day}`];
  return [day === undefined || words.includes(day) || words.includes(said ?? day) ? words : `${words} (ngày ${day})`];
}

/** A day by itself as the decree writes it, `05/01/2027`; other words as they are. */
function asDay(words: string): string {
  const read = /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(words) ? parsePartialDate(words) : undefined;
  return read?.ok ? formatShort(read.date) : words;
}

/** What was reported as the result: how much, what came of it, when it was finished and who confirms it. */
export function resultLines({ achieved, deliverable, proof, finished, verified }: Reported): string {
  return lines(
    ...achieved,
    ...deliverable,
    ...proof.map((each) => `Minh chứng: ${each}`),
    ...finished.map((day) => `Hoàn thành ngày ${day}`),
    ...verified,
  );
}

/** The reports on a task that count, in their order. */
function updatesOf({ id }: Task, { reports }: Names): Update[] {
  return reports.flatMap(({ updates }) => updates.filter(({ tasks }) => tasks.includes(id)));
}

/** Each new date that a report gave, why, and by which document. */
export function extensionsOf(task: Task, names: Names, say: Say): string[] {
  return updatesOf(task, names).flatMap(({ extension }) => {
    if (!extension) return [];
    const sources = extension.sources.map((id) => sourceWords(id, names, say)).join('; ');
    const reasons = [sources, extension.reason].filter(Boolean).join(': ');
    return [`Gia hạn đến ${dueWords(extension.to)}${reasons && ` (${reasons})`}`];
  });
}

/** A document as one cites it. */
export function sourceWords(id: string, names: Names, say: Say): string {
  const citation = names.citations.get(id);
  return citation ? citationWords(citation, undefined, () => say(citation.title ?? []), names) : id;
}

function achievedWords({ value, unit, of, text }: NonNullable<Update['achieved']>): string {
  // A count out of a whole has the unit of the whole: 31/45 xã.
  const part = value && of && `${decimalWords(value)}/`;
  const figure = value && amountWords({ value: of ?? value, unit });
  return [figure && 'Đạt', figure && `${part ?? ''}${figure}`, text].filter(Boolean).join(' ');
}
