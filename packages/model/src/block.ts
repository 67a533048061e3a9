import { z } from 'zod';
import { id, sourceRange } from './common.js';
import { type PartyMention, partyMention } from './party.js';
import type { Inline, Paragraph } from './text.js';
import { inline, prose } from './text.js';
import { type Due, due, type Property, property, taskText } from './work.js';

/** How a part of a document is printed; what is absent comes from the part around it, or from the kind of document. */
export const printSettings = z
  .strictObject({
    /** The marks by depth: `["I.", "1.", "a)", "-"]`. */
    numbering: z.array(z.string()).optional(),
    /** `detailed`: texts, then one line for each property that has a pattern. */
    layout: z.enum(['plain', 'detailed']).optional(),
    /** The line of a property by its label. */
    lines: z.record(z.string(), z.array(inline)).optional(),
  })
  .meta({ id: 'printSettings', description: 'How a part of a document is printed.' });
export type PrintSettings = z.infer<typeof printSettings>;

interface Source {
  source?: { file: string; start: number; end: number } | undefined;
}

/** A part of the body, in the order in which it is printed. Findings and tasks stand in lists of their own; here are their places. */
export type Block =
  | ({ type: 'paragraphs'; role: 'text' | 'pursuant' | 'basis'; paragraphs: Paragraph[] } & Source)
  | ({
      type: 'section';
      level: 'section' | 'clause' | 'article';
      id?: string | undefined;
      mark?: string | undefined;
      title: Inline[];
      print?: PrintSettings | undefined;
      /** What the section states itself; tasks inside carry the effective values. */
      properties: Property[];
      blocks: Block[];
    } & Source)
  | ({ type: 'labelled'; label: LabelledLine; paragraphs: Paragraph[]; parties: PartyMention[] } & Source)
  /** The periodic report that a plan asks for: data; the sentence that says so stands beside it. */
  | ({ type: 'reporting'; due: Due; recipients: PartyMention[] } & Source)
  | ({
      type: 'table';
      rows: 'task' | 'finding' | 'points' | 'target' | 'progress';
      /** Empty: the usual columns of such a table. */
      columns: { content: ColumnContent; heading?: string | undefined }[];
      /** What a table without rows of its own gathers; empty: all of its document. */
      of: string[];
      /**
       * The tasks or findings of its rows, in their order, where it chooses them or gathers them of other documents: as they stand on this
       * document's day. Then `of` says nothing more.
       */
      items?: { document: string; item: string }[] | undefined;
      /** What it asks of where its tasks stand. */
      where?: string[] | undefined;
      /** The order that it asks for. */
      orderedBy?: string[] | undefined;
      properties: Property[];
      blocks: Block[];
    } & Source)
  /** New items that an amending document adds to its plan; they are printed where they stand. */
  | ({
      type: 'addition';
      into?: string | undefined;
      /** What holds for the items that are added; absent where nothing is said. */
      properties?: Property[] | undefined;
      blocks: Block[];
    } & Source)
  | ({
      type: 'finding' | 'task';
      id: string;
      mark?: string | undefined;
      print?: PrintSettings | undefined;
      blocks: Block[];
    } & Source);

/** What a column shows, by the English name of its keyword. */
export const columnContent = z.enum([
  'finding',
  'task',
  'lead',
  'joint lead',
  'implementer',
  'support',
  'monitor',
  'responsible',
  'due',
  ...taskText.options,
  'basis',
  'target',
  'ordinal',
  'about',
  'fixes',
  'cause',
  'maximum',
  'points',
  'achieved',
  'deducts',
  'recovers',
  'rank',
  'status',
  'remark',
  'reported result',
  'reason',
  'days late',
]);
export type ColumnContent = z.infer<typeof columnContent>;

/** Lines that say who, when and where, as invitations and minutes have them. */
const labelled = z.enum(['attendance', 'absent', 'time', 'venue', 'chair', 'secretary', 'proposed by']);
export type LabelledLine = z.infer<typeof labelled>;

const source = sourceRange.optional();
const mark = z.string().optional();

export const block: z.ZodType<Block> = z
  .lazy(() =>
    z.discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('paragraphs'),
        role: z.enum(['text', 'pursuant', 'basis']),
        paragraphs: prose,
        source,
      }),
      z.strictObject({
        type: z.literal('section'),
        level: z.enum(['section', 'clause', 'article']),
        id: id.optional(),
        mark,
        title: z.array(inline),
        print: printSettings.optional(),
        properties: z.array(property),
        blocks: z.array(block),
        source,
      }),
      z.strictObject({
        type: z.literal('labelled'),
        label: labelled,
        paragraphs: prose,
        parties: z.array(partyMention),
        source,
      }),
      z.strictObject({ type: z.literal('reporting'), due, recipients: z.array(partyMention), source }),
      z.strictObject({
        type: z.literal('table'),
        rows: z.enum(['task', 'finding', 'points', 'target', 'progress']),
        columns: z.array(z.strictObject({ content: columnContent, heading: z.string().optional() })),
        of: z.array(z.string()),
        items: z.array(z.strictObject({ document: id, item: id })).optional(),
        where: z.array(z.string()).optional(),
        orderedBy: z.array(z.string()).optional(),
        properties: z.array(property),
        blocks: z.array(block),
        source,
      }),
      z.strictObject({
        type: z.literal('addition'),
        into: id.optional(),
        properties: z.array(property).optional(),
        blocks: z.array(block),
        source,
      }),
      z.strictObject({
        type: z.enum(['finding', 'task']),
        id,
        mark,
        print: printSettings.optional(),
        blocks: z.array(block),
        source,
      }),
    ]),
  )
  .meta({ id: 'block', description: 'A part of the body.' });
