import { z } from 'zod';

/** `rplan.json`: what an office sets once for all its plans. */
export const projectConfig = z.strictObject({
  $schema: z.string().optional(),
  /** Language of messages about the project, and of files whose keywords do not tell. */
  language: z.enum(['vi', 'en']).default('vi'),
  /** Shipped catalogues by name, and shared files or folders, whose names count as the project's own. */
  use: z.array(z.string()).default([]),
  /** Another severity for a rule by its code, or `off`. */
  rules: z.record(z.string(), z.enum(['error', 'warning', 'information', 'hint', 'off'])).default({}),
  /** The day that lateness is judged on, `2026-09-30`. Without it the latest date among a plan, its amendments and its reports. */
  asOf: z.iso.date().optional(),
  /** Choices of the layout inside the ranges of Decree 30, by the names in `docs/layout.md`. */
  layout: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).default({}),
});

export type ProjectConfig = z.infer<typeof projectConfig>;
