import { z } from 'zod';
import { id, sourceRange } from './common.js';
import type { Inline, Paragraph } from './text.js';
import { inline, prose } from './text.js';

/** How a part of a document is printed; what is absent comes from the part around it, or from the kind of document. */
export const printSettings = z.strictObject({
  /** The marks by depth: `["I.", "1.", "a)", "-"]`. */
  numbering: z.array(z.string()).optional(),
  /** `detailed`: texts, then one line for each property that has a pattern. */
  layout: z.enum(['plain', 'detailed']).optional(),
  /** The line of a property by its label. */
  lines: z.record(z.string(), z.array(inline)).optional(),
});
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
      blocks: Block[];
    } & Source)
  | ({
      type: 'finding' | 'task';
      id: string;
      mark?: string | undefined;
      print?: PrintSettings | undefined;
      blocks: Block[];
    } & Source);

const source = sourceRange.optional();
const mark = z.string().optional();

export const block: z.ZodType<Block> = z.lazy(() =>
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
);
