import { createHash } from 'node:crypto';
import type { Plan } from '@rplan/model';
import { dayOf, namesOf, plainWords, titleOf, trackedTasks } from '@rplan/words';
import type { NamedRange } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { FONT } from './cells/style.js';
import { legalText } from './cells/text.js';
import { repack } from './repack.js';
import { infoSheet } from './sheets/info.js';
import { POINTS, pointsSheet } from './sheets/points.js';
import { STEPS, stepsSheet } from './sheets/steps.js';
import { TASKS, tasksSheet } from './sheets/tasks.js';
import { depthsOf } from './tracker/depth.js';
import { stepRows, taskRow } from './tracker/row.js';

/**
 * The tracker of a plan: tasks as they stand, their turns and milestones, the points, and what it was made from. It reads the model
 * and no clock: the same plan gives the same bytes.
 */
export async function emitXlsx(plan: Plan): Promise<Uint8Array> {
  const names = namesOf(plan);
  const depths = depthsOf(plan.document);
  const tasks = trackedTasks(plan);
  const { year, month, day } = dayOf(plan);
  const made = new Date(Date.UTC(year, month - 1, day));
  const hash = createHash('sha256')
    .update(`${JSON.stringify(plan, undefined, 2)}\n`, 'utf8')
    .digest('hex');
  const { issuer, title } = plan.document;
  const workbook = await writeXlsx({
    sheets: [
      tasksSheet(tasks.map((tracked) => taskRow(tracked, depths.get(tracked.issued.id) ?? 0, names))),
      stepsSheet(tasks.flatMap((tracked) => stepRows(tracked, names))),
      pointsSheet(names),
      infoSheet(names, hash),
    ],
    properties: {
      title: legalText(plainWords(title, names)),
      ...(issuer !== undefined && { creator: legalText(titleOf(issuer, names)) }),
      created: made,
      modified: made,
      custom: { RPlanJsonSha256: hash },
    },
    namedRanges: [TASKS, STEPS, POINTS].map(repeatedHeader),
    defaultFont: FONT,
  });
  return repack(workbook);
}

/** The header of a sheet on each printed page. The library's own setting forgets the quotes that names with blanks need. */
function repeatedHeader(sheet: string): NamedRange {
  return { name: '_xlnm.Print_Titles', range: `'${sheet}'!$1:$1`, scope: sheet };
}
