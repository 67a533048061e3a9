import { createHash } from 'node:crypto';
import type { Plan } from '@rplan/model';
import { dayOf, namesOf, plainWords, titleOf, trackedTasks } from '@rplan/words';
import type { NamedRange } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { FONT } from './cells/style.js';
import { legalText } from './cells/text.js';
import { repack } from './repack.js';
import { infoSheet } from './sheets/info.js';
import { lateSheet } from './sheets/late.js';
import { pointsSheet } from './sheets/points.js';
import { stepsSheet } from './sheets/steps.js';
import { printedRange, TASKS, tasksSheet } from './sheets/tasks.js';
import { totalsSheet } from './sheets/totals.js';
import { depthsOf } from './tracker/depth.js';
import { stepRows, taskRow } from './tracker/row.js';
import { countedTasks } from './tracker/standing.js';
import { unitsOf } from './tracker/unit.js';

export interface EmitOptions {
  /** JSON of the compiled plan as it is written. Its hash travels in the workbook, so that a reader can tell what it was made from. */
  readonly model?: string;
  /** The unit whose tasks alone are shown, each with what the unit is for it, without what sums up all units. */
  readonly unit?: string;
}

/** A tracker for each unit that has a part in a task, under the name that the plan has for the unit. */
export async function emitXlsxByUnit(plan: Plan, options: EmitOptions = {}) {
  const made: { readonly unit: string; readonly content: Uint8Array }[] = [];
  for (const unit of unitsOf(plan).keys()) made.push({ unit, content: await emitXlsx(plan, { ...options, unit }) });
  return made;
}

/**
 * The tracker of a plan: tasks as they stand, totals and lateness by unit, turns and milestones, the points, and what it was made from; no
 * sheet that would be empty. It reads the model and no clock: the same plan gives the same bytes.
 */
export async function emitXlsx(plan: Plan, { model, unit }: EmitOptions = {}): Promise<Uint8Array> {
  const names = namesOf(plan);
  const depths = depthsOf(plan.document);
  const own = unit === undefined ? undefined : (unitsOf(plan).get(unit) ?? new Map<string, string>());
  const tracked = trackedTasks(plan).filter(({ issued }) => own?.has(issued.id) !== false);
  const { year, month, day } = dayOf(plan);
  const made = new Date(Date.UTC(year, month - 1, day));
  const hash = model === undefined ? undefined : createHash('sha256').update(model, 'utf8').digest('hex');
  const { issuer, title } = plan.document;
  const rows = tracked.map((task) => {
    const { id } = task.issued;
    return taskRow(task, own ? 0 : (depths.get(id) ?? 0), names, own?.get(id));
  });
  const steps = tracked.flatMap((task) => stepRows(task, names));
  const tables = [
    ...(rows.length > 0 ? [tasksSheet(rows)] : []),
    ...(!own && countedTasks(rows).length > 0 ? [totalsSheet(rows, plan.asOf)] : []),
    own ? undefined : lateSheet(rows, plan.asOf),
    ...(steps.length > 0 ? [stepsSheet(steps)] : []),
    ...(!own && plan.coverage.length > 0 ? [pointsSheet(names)] : []),
  ].filter((sheet) => sheet !== undefined);
  const workbook = await writeXlsx({
    sheets: [...tables, infoSheet(names, hash, unit === undefined ? undefined : { unit, count: rows.length })],
    properties: {
      title: legalText(plainWords(title, names)),
      ...(issuer !== undefined && { creator: legalText(titleOf(issuer, names)) }),
      created: made,
      modified: made,
      ...(hash !== undefined && { custom: { RPlanJsonSha256: hash } }),
    },
    namedRanges: [...tables.map(({ name }) => repeatedHeader(name)), ...(rows.length > 0 ? [printed(rows)] : [])],
    defaultFont: FONT,
  });
  return repack(workbook);
}

/** Of the tracker only what a meeting needs is printed. */
function printed(rows: Parameters<typeof printedRange>[0]): NamedRange {
  return { name: '_xlnm.Print_Area', range: `'${TASKS}'!${printedRange(rows)}`, scope: TASKS };
}

/** The header of a sheet on each printed page. The library's own setting forgets the quotes that names with blanks need. */
function repeatedHeader(sheet: string): NamedRange {
  return { name: '_xlnm.Print_Titles', range: `'${sheet}'!$1:$1`, scope: sheet };
}
