import { z } from 'zod';
import { assessment } from './assessment.js';
import { index } from './catalogue.js';
import { citation } from './citation.js';
import { id, isoDate } from './common.js';
import { coverage } from './coverage.js';
import { document } from './document.js';
import { party } from './party.js';
import { inline } from './text.js';
import { added, amendment, current, progress } from './tracking.js';
import { SCHEMA_ID, SCHEMA_VERSION } from './version.js';
import { finding, task } from './work.js';

/** What a document mentions of another document of its project; of its appendices all, since their numbers follow from the order. */
export const other = z
  .strictObject({
    document: id,
    findings: z.array(finding),
    tasks: z.array(task),
    sections: z.array(z.strictObject({ id, title: z.array(inline) })),
    appendices: z.array(z.strictObject({ id, mark: z.string().optional(), title: z.array(inline) })),
    /** Where its tasks stand on the day of this document, where a table gathers them or a link asks for it. */
    current: z.array(current).optional(),
    /** That day. */
    asOf: isoDate.optional(),
    /** The reports on its tasks up to that day. */
    progress: z.array(progress).optional(),
  })
  .meta({ id: 'other', description: 'What a document mentions of another document of its project.' });

/**
 * One authored document, compiled: the document itself, its findings and tasks, and everything it refers to, by id. Values
 * that follow from others (effective leads, due dates, lost points, coverage) stand beside the stated ones.
 */
export const plan = z.strictObject({
  /** The name of the JSON Schema, in files. */
  $schema: z.literal(SCHEMA_ID).optional(),
  schema: z.literal(SCHEMA_VERSION),
  document,
  findings: z.array(finding),
  tasks: z.array(task),
  parties: z.array(party),
  citations: z.array(citation),
  indices: z.array(index),
  assessments: z.array(assessment),
  coverage: z.array(coverage),
  others: z.array(other),
  /** What this document changes in another. */
  amendment: amendment.optional(),
  /** Reports on this document's tasks, and where its tasks stand after them. */
  progress: z.array(progress),
  /** The day up to which reports and amendments count. */
  asOf: isoDate.optional(),
  current: z.array(current),
  /** Tasks that later documents added, in their order; absent where there are none. */
  added: z.array(added).optional(),
});

export type Other = z.infer<typeof other>;
export type Plan = z.infer<typeof plan>;
