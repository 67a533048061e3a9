import type { CivilDate } from '@rplan/calendar';
import type { Plan } from '@rplan/model';
import { sentSheets } from '@rplan/outputs/xlsx';
import { onceEach, readStatus } from '@rplan/syntax';
import { namesOf, reportedOn, standingWords, type TrackedTask, trackedTasks } from '@rplan/words';
import type { AnswerKey, Note, NoteSaid, RowPlace } from './answer.js';
import { madeFor, madeOn, openWorkbook, rowsIn, type WorkbookProblem } from './read/workbook.js';
import { type ReadRows, readRows } from './rows.js';
import { senderOf, silentUnits } from './sender.js';
import { type ProgressFile, progressFile, type Update } from './write/file.js';
import { updateLines } from './write/update.js';

export interface Workbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface CollectOptions {
  /** The day of the reports. */
  readonly day: CivilDate;
  /** Who sent them, where the workbooks do not tell. */
  readonly by?: string | undefined;
}

/** What came of one workbook. */
export interface CollectedWorkbook {
  readonly name: string;
  /** Why nothing of it was read. */
  readonly problem?: WorkbookProblem;
  readonly sender?: string;
  /** The tasks of which something was taken over. */
  readonly taken: readonly string[];
  readonly notes: readonly Note[];
}

export interface Collected {
  readonly files: readonly ProgressFile[];
  readonly workbooks: readonly CollectedWorkbook[];
  /** Units that lead open tasks and have sent no workbook. */
  readonly silent: readonly string[];
}

/**
 * Reads trackers that units filled in and writes what they say anew as dated progress files, one a sender. Each is compared with the tracker as it
 * went out: `planAt` gives the plan as it stood on a day. Nothing but answers is taken over; all that was not is in the notes, at its sheet and
 * row. The same workbooks give the same files; where nothing was said anew there is none.
 */
export async function collect(
  planAt: (day: CivilDate) => Plan,
  workbooks: readonly Workbook[],
  { day, by }: CollectOptions,
): Promise<Collected> {
  const now = planAt(day);
  const updates = new Map<string | undefined, Map<string, Update>>();
  const read: CollectedWorkbook[] = [];
  const sheetsOf = onceEach(sentSheets);
  for (const { name, bytes } of workbooks) {
    const opened = await openWorkbook(bytes);
    const then = opened.ok ? planAt(madeOn(opened.sheets) ?? day) : now;
    const found = opened.ok ? rowsIn(opened.sheets, sheetsOf(then)) : undefined;
    if (!found) {
      read.push({ name, problem: opened.ok ? { code: 'no-tracker' } : opened.problem, taken: [], notes: [] });
      continue;
    }
    const rows = readRows(found);
    const sender = by ?? senderOf(now, name, rows.tasks, opened.ok ? madeFor(opened.sheets) : undefined);
    const own = updates.get(sender) ?? new Map<string, Update>();
    updates.set(sender, own);
    const { taken, notes } = takeOver(rows, then, now, own);
    read.push({ name, ...(sender !== undefined && { sender }), taken, notes });
  }
  const files = [...updates].flatMap(([sender, of]) =>
    of.size > 0 ? [progressFile(now.document.id, sender, day, [...of.values()])] : [],
  );
  const senders = new Set(read.flatMap(({ sender }) => (sender === undefined ? [] : [sender])));
  return { files, workbooks: read, silent: silentUnits(now, senders) };
}

/** Adds what the rows say anew to the updates of their sender. */
function takeOver(
  { answers, steps, notes: read }: ReadRows,
  then: Plan,
  now: Plan,
  updates: Map<string, Update>,
): { taken: string[]; notes: Note[] } {
  const notes = [...read, ...steps.map(({ note }) => note)];
  const names = namesOf(then);
  const [sent, current] = [byId(then), byId(now)];
  const taken: string[] = [];
  for (const [task, { sheet, row, cells, ofSteps }] of byTask(answers, steps)) {
    const found = sent.get(task);
    if (!found) continue;
    const note = (said: NoteSaid) => notes.push({ sheet, row, task, ...said });
    const said = [...cells.values()].join('; ');
    if (task.startsWith('#')) {
      note({ code: 'unnamed', words: said });
      continue;
    }
    const standing = current.get(task)?.current;
    if (standing?.dropped) note({ code: 'dropped', found: said });
    const status = cells.get('status');
    const reported = standingWords(standing);
    if (status !== undefined && isAgainst(reported, status)) note({ code: 'against-report', reported, found: status });
    const { lines, unread } = updateLines(cells, reportedOn(found.now, names), ofSteps);
    if (unread !== undefined) note({ code: 'unread-status', words: unread });
    const earlier = updates.get(task);
    if (lines.length === 0 || earlier?.lines.join('\n') === lines.join('\n')) continue;
    // Two workbooks of one sender: which of them holds is not for a program to say.
    if (earlier) note({ code: 'twice', rows: [row] });
    else {
      updates.set(task, { task, lines });
      taken.push(task);
    }
  }
  return { taken, notes };
}

function byId(plan: Plan): ReadonlyMap<string, TrackedTask> {
  return new Map(trackedTasks(plan).map((task) => [task.issued.id, task]));
}

interface SaidOfTask extends RowPlace {
  readonly cells: ReadonlyMap<AnswerKey, string>;
  /** What was said of turns and milestones, each with which it is. */
  readonly ofSteps: readonly string[];
}

function byTask(answers: ReadRows['answers'], steps: ReadRows['steps']): ReadonlyMap<string, SaidOfTask> {
  const said = new Map<string, SaidOfTask>(answers.map((answer) => [answer.task, { ...answer, ofSteps: [] }]));
  for (const { task, sheet, row, step, cells } of steps) {
    const { ofSteps, ...rest } = said.get(task) ?? { sheet, row, cells: new Map(), ofSteps: [] };
    said.set(task, { ...rest, ofSteps: [...ofSteps, `${step}: ${[...cells.values()].join('; ')}`] });
  }
  return said;
}

/** What was done is not done any more. */
function isAgainst(reported: string, found: string | undefined): boolean {
  const [before, now] = [readStatus(reported), found === undefined ? undefined : readStatus(found)];
  return before?.kind === 'done' && now !== undefined && now.kind !== 'done' && now.kind !== 'kept up';
}
