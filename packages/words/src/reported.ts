import { dayNumber, isComplete, parseIso } from '@rplan/calendar';
import type { Inline, Progress, Task } from '@rplan/model';
import { amountWords, decimalWords } from './amounts.js';
import { dueWords } from './due.js';
import { lines } from './lines.js';
import { type Names, titleOf } from './names.js';

type Update = Progress['updates'][number];

/** What was reported on a task up to the plan's as-of day: the result, and remarks. The latest report that says a thing counts. */
interface Reported {
  /** What was counted: `Đạt 9/12 xã`. */
  readonly achieved: string;
  readonly result: string;
  readonly reason: string;
  readonly remarks: string;
}

/** `say` words the prose in which something was reported. */
export function reportedOn(task: Task, names: Names, say: (text: readonly Inline[]) => string): Reported {
  const updates = updatesOf(task, names);
  const latest = <T>(pick: (update: Omit<Update, 'tasks'>) => T | undefined) =>
    updates.reduce<T | undefined>((found, update) => pick(update) ?? found, undefined);
  const texts = (field: Update['texts'][number]['field']) =>
    (latest((update) => update.texts.findLast((text) => text.field === field)?.texts) ?? []).map(say);
  const achieved = latest((update) => update.achieved && [update.achieved, ...(update.furtherAchieved ?? [])]) ?? [];
  const request = latest((update) => update.request);
  const finished = latest((update) => update.finished);
  const verifier = latest((update) => update.verifiedBy);
  return {
    achieved: lines(...achieved.map(achievedWords)),
    reason: lines(...texts('reason')),
    result: lines(
      ...achieved.map(achievedWords),
      ...texts('deliverable'),
      ...texts('proof').map((proof) => `Minh chứng: ${proof}`),
      finished && `Hoàn thành ngày ${dueWords(finished)}`,
      verifier && `Xác nhận: ${titleOf(verifier, names)}`,
    ),
    remarks: lines(
      ...texts('remark'),
      ...texts('reason').map((reason) => `Lý do: ${reason}`),
      request && [`Xin gia hạn đến ${dueWords(request.to)}`, request.reason].filter(Boolean).join(': '),
    ),
  };
}

/** The reports on a task that count, in their order. */
export function updatesOf({ id }: Task, { plan, current }: Names): readonly Omit<Update, 'tasks'>[] {
  // A task of another document brings its own.
  const carried = current.get(id)?.updates;
  if (carried) return carried;
  return plan.progress
    .filter((report) => counts(report, plan.asOf))
    .flatMap(({ updates }) => updates.filter(({ tasks }) => tasks.includes(id)));
}

/** As the compiler counts them: one without a complete date counts always, since nobody can say that it lies ahead. */
function counts({ date }: Progress, asOf: string | undefined): boolean {
  const last = asOf === undefined ? undefined : parseIso(asOf);
  return !last || !date || !isComplete(date) || dayNumber(date) <= dayNumber(last);
}

function achievedWords({ value, unit, of, text }: NonNullable<Update['achieved']>): string {
  // A count out of a whole has the unit of the whole: 31/45 xã.
  const part = value && of && `${decimalWords(value)}/`;
  const figure = value && amountWords({ value: of ?? value, unit });
  return [figure && 'Đạt', figure && `${part ?? ''}${figure}`, text].filter(Boolean).join(' ');
}
