import { z } from 'zod';
import { decimal, id, sourceRange } from './common.js';

/** What a reference points at. `document` is a cited or authored document; `node` needs its index too. */
export const target = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['party', 'document', 'index', 'progress']), id }),
    /** A result, or what it says of one node. */
    z.strictObject({
      kind: z.literal('assessment'),
      id,
      node: z.string().optional(),
      /** Among whom the rank is that is asked for, where the result has several. */
      population: id.optional(),
    }),
    z.strictObject({ kind: z.literal('node'), index: id, code: z.string() }),
    z.strictObject({ kind: z.enum(['task', 'finding', 'section', 'note', 'appendix']), id, document: id }),
    /** How many tasks of a document, or of a section or appendix of it, stand in a way on the day of the document that says so. */
    z.strictObject({
      kind: z.literal('count'),
      document: id,
      part: id.optional(),
      /** The unit that leads them. */
      party: id.optional(),
      of: z.string(),
      value: decimal,
    }),
    /** The finding or task in whose text the reference stands. */
    z.strictObject({ kind: z.literal('self') }),
  ])
  .meta({ id: 'target', description: 'What a reference points at.' });

/** The part or form of a thing that is printed, by the English name of its keyword: `with date`, `rank`, `deducts`. */
export const part = z.string();

const emphasis = { bold: z.literal(true).optional(), italic: z.literal(true).optional() };

/**
 * A piece of prose. A reference is printed by the outline, as the office writes it, unless the author's own words stand in
 * `label`; then the words are printed and the link stays.
 */
export type Inline =
  | { type: 'text'; text: string; bold?: true | undefined; italic?: true | undefined }
  | { type: 'line-break' }
  | { type: 'note-mark'; note: string }
  | {
      type: 'reference';
      to: Target;
      parts: string[];
      label?: Inline[] | undefined;
      bold?: true | undefined;
      italic?: true | undefined;
    };

export const inline: z.ZodType<Inline> = z
  .lazy(() =>
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('text'), text: z.string(), ...emphasis }),
      z.strictObject({ type: z.literal('line-break') }),
      z.strictObject({ type: z.literal('note-mark'), note: id }),
      z.strictObject({
        type: z.literal('reference'),
        to: target,
        parts: z.array(part),
        label: z.array(inline).optional(),
        ...emphasis,
      }),
    ]),
  )
  .meta({ id: 'inline', description: 'A piece of prose: words, a line break, a footnote mark or a reference.' });

/** One paragraph of prose; bullets are paragraphs whose line began with `-` or `+`. */
export const paragraph = z
  .strictObject({
    style: z.enum(['plain', 'bullet', 'sub-bullet']),
    content: z.array(inline),
    source: sourceRange.optional(),
  })
  .meta({ id: 'paragraph', description: 'One paragraph of prose.' });

export const prose = z.array(paragraph);

export type Target = z.infer<typeof target>;
export type Paragraph = z.infer<typeof paragraph>;
