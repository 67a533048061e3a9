import { z } from 'zod';
import { decimal, id, isoDate, sourceRange } from './common.js';
import { partyMention } from './party.js';
import { inline } from './text.js';

/** A scored node by its index and code; the index alone where the whole index is meant. */
export const nodeRef = z.strictObject({ index: id, code: z.string().optional() }).meta({
  id: 'nodeRef',
  description: 'A scored node by its index and code; the index alone where the whole index is meant.',
});

/** One turn of a recurring deadline. `dataTo` is the last day of the data that it reports. */
const occurrence = z.strictObject({ due: isoDate, dataTo: isoDate.optional() }).meta({
  id: 'occurrence',
  description: 'One turn of a recurring deadline, and the last day of the data that it reports.',
});

/** When something is due: as stated, and what the calendar makes of it. */
export const due = z
  .strictObject({
    /** In the office's words, in Vietnamese, whatever the vocabulary of the file. */
    text: z.string(),
    /** The author's own words for it, where given; they are printed instead. */
    printed: z.string().optional(),
    /** The last day that is still in time. Absent where the deadline names none: `reason` says why. */
    dueDate: isoDate.optional(),
    /** The hour until which it is in time on its day, `17:00`; in every turn of a recurring deadline. */
    time: z
      .string()
      .regex(/^\d{2}:\d{2}$/)
      .optional(),
    /** The part of the day until whose end it is in time. */
    dayPart: z.enum(['morning', 'afternoon', 'evening', 'office-hours']).optional(),
    /** First day of the named period or span, or the first day that counts of a length. */
    start: isoDate.optional(),
    reason: z.string().optional(),
    /** The day leans on days off of a year whose notice is not out: it may move. */
    provisional: z.literal(true).optional(),
    /** Where several days or periods are named: the last day of each, in the author's order. `dueDate` is the latest. */
    dues: z.array(isoDate).optional(),
    /** Of a recurring deadline: how long a turn is, where no turn is listed: `daily`. */
    every: z.string().optional(),
    /** Of a recurring deadline: every turn in the plan's years that is not before the document's date. */
    occurrences: z.array(occurrence).optional(),
  })
  .meta({ id: 'due', description: 'When something is due: as stated, and what the calendar makes of it.' });

/** Roles in which parties take part in a task; `at` names the units a finding concerns. */
export const partyRole = z.enum(['lead', 'joint lead', 'implementer', 'support', 'monitor', 'responsible', 'at']);

/** How the work is given: giao, yêu cầu, đề nghị. */
const mode = z.enum(['assign', 'require', 'request']);

const findingRef = z.strictObject({ document: id, finding: id });
const taskRef = z.strictObject({ document: id, task: id });
/** What is told of a task in words; each is a line and a column too. */
export const taskText = z.enum(['deliverable', 'proof', 'resources']);
export type TaskText = z.infer<typeof taskText>;
const textField = z.enum([...taskText.options, 'remark', 'content']);
/** How far something shall come: as typed, and what the words say. */
const amount = z
  .strictObject({
    /** The words of the writer, in Vietnamese. */
    text: z.string(),
    bound: z.enum(['at least', 'at most', 'above', 'below', 'achieved', 'between']).optional(),
    /** Absent where only a change is named, or where the words name no number. */
    value: decimal.optional(),
    /** The upper end of `between`. */
    to: decimal.optional(),
    /** Ends of `between` that do not count themselves. */
    exclusive: z.array(z.enum(['from', 'to'])).optional(),
    /** The whole that `value` is a part of. */
    of: decimal.optional(),
    unit: z.string().optional(),
    /** What is measured, where words behind the unit say so. */
    about: z.string().optional(),
    change: z
      .strictObject({
        direction: z.enum(['up', 'down']),
        value: decimal,
        to: decimal.optional(),
        unit: z.string().optional(),
        since: z.int().optional(),
      })
      .optional(),
  })
  .meta({ id: 'amount', description: 'How far something shall come: as typed, and what the words say.' });

/** One property as the author wrote it, in the order of the file: that order is the order of the printed lines. */
export const property = z
  .discriminatedUnion('key', [
    z.strictObject({ key: z.literal('parties'), role: partyRole, parties: z.array(partyMention) }),
    z.strictObject({ key: z.literal('due'), due: due.optional() }),
    z.strictObject({ key: z.literal('texts'), field: textField, texts: z.array(z.array(inline)) }),
    z.strictObject({ key: z.literal('basis'), sources: z.array(id), text: z.array(inline).optional() }),
    z.strictObject({
      key: z.literal('target'),
      text: z.array(inline).optional(),
      node: nodeRef.optional(),
      measure: z.enum(['rank', 'rate']).optional(),
      amount: amount.optional(),
    }),
    z.strictObject({
      key: z.literal('milestone'),
      due,
      text: z.array(inline).optional(),
      amount: amount.optional(),
    }),
    z.strictObject({ key: z.literal('reports to'), to: partyMention.optional(), via: partyMention.optional() }),
    z.strictObject({ key: z.literal('mode'), mode: mode.optional() }),
    z.strictObject({
      key: z.literal('nodes'),
      relation: z.enum(['about', 'maintains', 'improves']),
      nodes: z.array(nodeRef),
    }),
    z.strictObject({ key: z.literal('fixes'), findings: z.array(findingRef) }),
    z.strictObject({ key: z.literal('after'), tasks: z.array(taskRef) }),
    z.strictObject({ key: z.literal('points'), effect: z.enum(['deducts', 'recovers']), value: decimal.optional() }),
    z.strictObject({
      key: z.literal('evidence'),
      measure: z.string(),
      unit: z.string().optional(),
      value: decimal.optional(),
      /** The whole that the value is a part of. */
      of: decimal.optional(),
      values: z.array(z.strictObject({ party: id, value: decimal, unit: z.string().optional() })),
    }),
  ])
  .meta({ id: 'property', description: 'One property as the author wrote it.' });

const item = {
  id,
  /** False where the author gave no name and `id` was made from the place in the document. */
  named: z.boolean(),
  text: z.array(inline),
  /** The finding or task has no text of its own: it is a span of another paragraph, and prints nothing where it stands. */
  span: z.literal(true).optional(),
  about: z.array(nodeRef),
  properties: z.array(property),
  source: sourceRange.optional(),
};

/** A new date for a task, kept beside the old one. */
export const extension = z
  .strictObject({
    to: due,
    /** The documents that allow it. */
    sources: z.array(id),
    reason: z.string().optional(),
  })
  .meta({ id: 'extension', description: 'A new date for a task, kept beside the old one.' });

/** What was found wrong. */
export const finding = z
  .strictObject({
    ...item,
    /** Points stated as lost. */
    deducts: decimal.optional(),
    cause: z
      .strictObject({ kind: z.enum(['subjective', 'objective']).optional(), text: z.string().optional() })
      .optional(),
    outsideAuthority: z.literal(true).optional(),
    at: z.array(partyMention),
    sources: z.array(id),
    /** Computed: the tasks of this document that fix it. */
    fixedBy: z.array(id),
  })
  .meta({ id: 'finding', description: 'What was found wrong.' });

/** What will be done. Own values stand in `properties`; here stand the effective ones, inherited where not given. */
export const task = z
  .strictObject({
    ...item,
    /** It has tasks inside: a group is no work of its own. */
    group: z.literal(true).optional(),
    lead: z.array(partyMention),
    jointLead: z.array(partyMention),
    implementer: z.array(partyMention),
    support: z.array(partyMention),
    monitor: z.array(partyMention),
    responsible: z.array(partyMention),
    due: due.optional(),
    reportsTo: z.strictObject({ to: partyMention, via: partyMention.optional() }).optional(),
    mode: mode.optional(),
    fixes: z.array(findingRef),
    maintains: z.array(nodeRef),
    improves: z.array(nodeRef),
    after: z.array(taskRef),
    recovers: decimal.optional(),
  })
  .meta({ id: 'task', description: 'What will be done, with its effective values.' });

export type NodeRef = z.infer<typeof nodeRef>;
export type Due = z.infer<typeof due>;
export type PartyRole = z.infer<typeof partyRole>;
export type Property = z.infer<typeof property>;
export type Extension = z.infer<typeof extension>;
export type Finding = z.infer<typeof finding>;
export type Task = z.infer<typeof task>;
