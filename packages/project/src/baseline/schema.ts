import { z } from 'zod';

/** A baseline as it stands in its file. */
export const baselineSchema = z.object({
  version: z.literal(1),
  findings: z.array(
    z.object({
      code: z.string(),
      where: z.string(),
      data: z.record(z.string(), z.unknown()),
      count: z.int().positive(),
      message: z.string(),
    }),
  ),
});
