import { z } from 'zod';
import { id, partialDate } from './common.js';
import { inline } from './text.js';

/** Kinds of document, by the English name of their keyword. */
export const documentKind = z.string();

/** A legal document that is cited. */
export const citation = z
  .strictObject({
    id,
    kind: documentKind,
    /** The kind as printed, where the office calls it otherwise. */
    called: z.string().optional(),
    number: z.string().optional(),
    date: partialDate.optional(),
    issuers: z.array(id),
    /** Who issued it, in words, where the directory has nobody of that name. */
    issuedBy: z.string().optional(),
    /** The subject as cited; it may cite further documents. */
    title: z.array(inline).optional(),
    replaces: z.array(id),
  })
  .meta({ id: 'citation', description: 'A document that is cited.' });

export type Citation = z.infer<typeof citation>;
