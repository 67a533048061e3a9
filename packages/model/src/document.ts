import { z } from 'zod';
import { block, printSettings } from './block.js';
import { documentKind } from './citation.js';
import { id, partialDate, sourceRange } from './common.js';
import { inline, prose } from './text.js';
import { property } from './work.js';

/** Who signs and in whose name. Prefixes (TM., KT., TL., TUQ., Q.) follow from the role and are never stated. */
export const signature = z
  .strictObject({
    role: id,
    name: z.string().optional(),
    /** A second title under the signature. */
    also: z.string().optional(),
    /** The document that authorises (TUQ.). */
    authority: id.optional(),
  })
  .meta({ id: 'signature', description: 'Who signs and in whose name.' });

/** An appendix: printed behind the document, with pages of its own. */
export const appendix = z
  .strictObject({
    id,
    /** Its number where the author gives one; else it follows from the order. */
    mark: z.string().optional(),
    title: z.array(inline),
    print: printSettings.optional(),
    properties: z.array(property),
    blocks: z.array(block),
    source: sourceRange.optional(),
  })
  .meta({ id: 'appendix', description: 'An appendix of the document.' });

/** A document an office issues. */
export const document = z
  .strictObject({
    id,
    kind: documentKind,
    title: z.array(inline),
    issuer: id.optional(),
    /** `text` as written, `_` for the part that is given after signature. */
    number: z.string().optional(),
    date: partialDate.optional(),
    year: z.int().optional(),
    period: z.strictObject({ from: z.int(), to: z.int() }).optional(),
    marks: z.array(z.enum(['draft', 'urgent', 'very urgent', 'express', 'confidential', 'secret', 'top secret'])),
    /** Head and foot texts, by the English name of their keyword. */
    components: z.partialRecord(
      z.enum(['place', 'addressees', 'circulation', 'recipients', 'archive', 'drafter', 'contact']),
      prose,
    ),
    signature: signature.optional(),
    print: printSettings,
    /** What holds for every task of the document, and its own targets. */
    properties: z.array(property),
    blocks: z.array(block),
    appendices: z.array(appendix),
    /** The document this one is issued with. */
    attachedTo: id.optional(),
    notes: z.array(z.strictObject({ id, paragraphs: prose })),
    source: sourceRange.optional(),
  })
  .meta({ id: 'document', description: 'A document an office issues.' });

export type Document = z.infer<typeof document>;
export type Appendix = z.infer<typeof appendix>;
export type Signature = z.infer<typeof signature>;
