import { z } from 'zod';
import { decimal, id, isoDate, partialDate, sourceRange } from './common.js';
import { STATUSES } from './statuses.js';
import { inline } from './text.js';
import { due, extension, property, task } from './work.js';

/** An item of another document, or of this one where `document` is its own id. */
export const itemRef = z
  .strictObject({ document: id, item: id })
  .meta({ id: 'itemRef', description: 'An item of a document.' });

/** What a later document changes in an earlier one; the earlier one stays as issued. */
export const change = z
  .strictObject({
    target: itemRef,
    /** Each property named replaces the old one. */
    properties: z.array(property),
    extension: extension.optional(),
    source: sourceRange.optional(),
  })
  .meta({ id: 'change', description: 'New values of an item of an earlier document.' });

export const amendment = z
  .strictObject({
    plan: id.optional(),
    changes: z.array(change),
    drops: z.array(itemRef),
  })
  .meta({ id: 'amendment', description: 'What a document changes in an earlier one.' });

export const status = z.enum(STATUSES);

const achieved = z.strictObject({
  text: z.string().optional(),
  value: decimal.optional(),
  unit: z.string().optional(),
  of: decimal.optional(),
});

/** One report on one task. */
export const update = z.strictObject({
  status: status.optional(),
  /** The status in the reporter's own words, where they say more than its name. */
  statusWords: z.string().optional(),
  /** Done, and said to be late. */
  late: z.literal(true).optional(),
  achieved: achieved.optional(),
  /** Where several things were counted, those after the first. */
  furtherAchieved: z.array(achieved).optional(),
  finished: due.optional(),
  texts: z.array(
    z.strictObject({ field: z.enum(['deliverable', 'proof', 'remark', 'reason']), texts: z.array(z.array(inline)) }),
  ),
  verifiedBy: id.optional(),
  extension: extension.optional(),
  /** A day that was asked for and moves no deadline. */
  request: z.strictObject({ to: due, reason: z.string().optional() }).optional(),
});

/** A progress report: dated, in a file of its own. */
export const progress = z
  .strictObject({
    id,
    author: id.optional(),
    date: partialDate.optional(),
    updates: z.array(z.strictObject({ tasks: z.array(id), ...update.shape })),
  })
  .meta({ id: 'progress', description: 'A dated progress report.' });

/** A task as it stands after all amendments and progress up to a day. Absent where nothing was changed or reported. */
export const current = z
  .strictObject({
    task: id,
    status: status.optional(),
    dropped: z.literal(true).optional(),
    /** Its words, where an amendment put others in their place. */
    text: z.array(inline).optional(),
    due: due.optional(),
    dueDate: isoDate.optional(),
    overdue: z.literal(true).optional(),
    /** The day since which it is overdue: its last one, or an earlier turn or milestone of which nobody reported. */
    lateSince: isoDate.optional(),
    /** The day on which it was finished, where a report says so; `doneLate` where that is after the last day that held. */
    finished: isoDate.optional(),
    doneLate: z.literal(true).optional(),
    /** What amendments put in the place of the task's own properties; the latest of each kind. */
    properties: z.array(property),
  })
  .meta({ id: 'current', description: 'A task as it stands after amendments and reports.' });

/** Tasks that a later document adds: they are tasks of the plan from then on, and named `TB.NV-2` by the document that adds them. */
export const added = z
  .strictObject({ document: id, tasks: z.array(task) })
  .meta({ id: 'added', description: 'Tasks that a later document adds to this one.' });

export type Added = z.infer<typeof added>;
export type Amendment = z.infer<typeof amendment>;
export type Change = z.infer<typeof change>;
export type Progress = z.infer<typeof progress>;
export type Current = z.infer<typeof current>;
export type Status = z.infer<typeof status>;
