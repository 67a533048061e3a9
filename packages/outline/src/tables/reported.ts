import type { ColumnContent, Task } from '@rplan/model';
import { daysLate, type Reported, type ReportedThing, reportedOn, standingLines } from '@rplan/words';
import type { PrintState } from '../printing.js';
import type { AskedColumn, TableRows } from '../profile/index.js';

/** Where what a report says stands in a table: in the first of these columns that it has. */
const REPORTED_COLUMNS: Readonly<Record<ReportedThing, readonly ColumnContent[]>> = {
  status: ['status', 'achieved', 'remark'],
  finished: ['status', 'achieved', 'remark'],
  achieved: ['achieved', 'reported result', 'status', 'deliverable', 'remark'],
  deliverable: ['reported result', 'deliverable', 'achieved', 'remark', 'status'],
  proof: ['reported result', 'proof', 'achieved', 'deliverable', 'remark', 'status'],
  verified: ['reported result', 'achieved', 'remark', 'status'],
  remark: ['remark', 'achieved', 'status'],
  reason: ['reason', 'remark', 'achieved', 'status'],
  request: ['remark', 'due', 'status'],
  extension: ['remark', 'due', 'status'],
};

const THINGS = Object.keys(REPORTED_COLUMNS) as ReportedThing[];

/** What reports say of a task in a column of a table, one a line. */
export function reportedIn(
  column: ColumnContent,
  columns: readonly AskedColumn[],
  task: Task,
  state: PrintState,
): readonly string[] {
  if (column === 'days late') {
    const days = daysLate(state.current.get(task.id), state.day);
    return days > 0 ? [String(days)] : [];
  }
  const reported = reportedOn(task, state);
  const has = (content: ColumnContent) => columns.some((each) => each.content === content);
  const mine = THINGS.filter((thing) => REPORTED_COLUMNS[thing].find(has) === column);
  const lines = mine
    .filter((thing) => thing !== 'status' && thing !== 'finished')
    .flatMap((thing) => saidIn(column, thing, reported));
  const standing = mine.includes('status') ? standingLines(task, state) : [];
  return [
    ...standing,
    ...(standing.length === 0 && column === 'status' && lines.length === 0 ? reported.achieved : []),
    ...lines,
  ];
}

/** Columns in which what is told is the result, and says so. */
const RESULTS: ReadonlySet<ColumnContent> = new Set(['deliverable', 'achieved', 'reported result']);

/** A product in its own column needs no label, and neither does a proof. */
function saidIn(column: ColumnContent, thing: ReportedThing, reported: Reported): readonly string[] {
  if (thing === 'proof' && column !== 'proof') return reported.proof.map((text) => `Minh chứng: ${text}`);
  // A reason under its own heading needs no label either.
  if (thing === 'reason' && column === 'reason') return reported.reason.map((text) => text.replace(/^Lý do: /u, ''));
  if (thing === 'deliverable' && !RESULTS.has(column)) return reported.deliverable.map((text) => `Sản phẩm: ${text}`);
  return reported[thing];
}

/** Whether the cells of a column tell what was reported and not what is planned, in a table of such rows. */
export function tellsReports(column: ColumnContent, rows: TableRows): boolean {
  return TELLING.has(column) || rows === 'progress';
}

const TELLING: ReadonlySet<ColumnContent> = new Set(['status', 'achieved', 'reported result', 'reason', 'days late']);
