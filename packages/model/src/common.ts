import { z } from 'zod';

/** A name in NFC, unique among things of its kind: project-wide, or inside its document for tasks, findings and the like. */
export const id = z.string().min(1);

/** An exact decimal in canonical form: a point, no grouping, the digits as stated (`14.5`, `93.43`, `10`). Never a float. */
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

/** A date of which any part may be blank, as offices leave them: `_/6/2023`. */
export const partialDate = z.strictObject({
  day: z.int().min(1).max(31).optional(),
  month: z.int().min(1).max(12).optional(),
  year: z.int().min(1).max(9999).optional(),
});

/** A complete civil date, `2024-08-30`. */
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Where a thing stands in its source file: offsets, end exclusive. Present only when asked for. */
export const sourceRange = z.strictObject({ file: z.string(), start: z.int(), end: z.int() });

export type Id = z.infer<typeof id>;
export type Decimal = z.infer<typeof decimal>;
export type PartialDate = z.infer<typeof partialDate>;
export type SourceRange = z.infer<typeof sourceRange>;
