import { z } from 'zod';

/** A name in NFC, unique among things of its kind: project-wide, or inside its document for tasks, findings and the like. */
export const id = z.string().min(1);

/** An exact decimal in canonical form: a point, no grouping, the digits as stated (`14.5`, `93.43`, `10`). Never a float. */
export const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ id: 'decimal', description: 'An exact decimal: a point, no grouping, the digits as stated. Never a float.' });

/** A date of which any part may be blank, as offices leave them: `_/6/2023`. */
export const partialDate = z
  .strictObject({
    day: z.int().min(1).max(31).optional(),
    month: z.int().min(1).max(12).optional(),
    year: z.int().min(1).max(9999).optional(),
  })
  .meta({ id: 'partialDate', description: 'A date of which any part may be blank.' });

/** A complete civil date, `2024-08-30`. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'isoDate', description: 'A complete date, 2026-08-30.' });

/** Where a thing stands in its source file: offsets, end exclusive. Present only when asked for. */
export const sourceRange = z
  .strictObject({ file: z.string(), start: z.int(), end: z.int() })
  .meta({ id: 'sourceRange', description: 'Where a thing stands in its source: offsets, end exclusive.' });

export type Id = z.infer<typeof id>;
export type Decimal = z.infer<typeof decimal>;
export type PartialDate = z.infer<typeof partialDate>;
export type SourceRange = z.infer<typeof sourceRange>;
