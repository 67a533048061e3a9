import { requirable } from '@rplan/rules';
import { documentKinds } from '@rplan/syntax';
import { z } from 'zod';

const demands = z
  .strictObject({
    document: z.array(z.enum(requirable.document)).optional().describe('Parts that the document itself must have.'),
    task: z
      .array(z.enum(requirable.task))
      .optional()
      .describe('Parts that every task must have, of its own or from its section or group.'),
    finding: z.array(z.enum(requirable.finding)).optional().describe('Parts that every finding must have.'),
  })
  .describe('What documents of this kind must carry. A list replaces the default of its kind.');

/** `rplan.json`: what an office sets once for all its plans. */
export const projectConfig = z.strictObject({
  $schema: z.string().optional().describe('Where the schema of this file stands, for editors.'),
  language: z
    .enum(['vi', 'en'])
    .default('vi')
    .describe('Language of messages about the project, and of files whose keywords do not tell.'),
  use: z
    .array(z.string())
    .default([])
    .describe('Shipped catalogues by name, and shared files or folders, whose names count as the project’s own.'),
  rules: z
    .record(z.string(), z.enum(['error', 'warning', 'information', 'hint', 'off']))
    .default({})
    .describe('Another severity for a rule by its code, or `off`.'),
  ruleModules: z
    .array(z.string())
    .default([])
    .describe(
      'Modules with rules of your own, as paths from this file, such as "./rules/own.mjs". They are programs: `rplan check --own-rules` runs them, the editor never does.',
    ),
  requires: z
    .strictObject(Object.fromEntries([...documentKinds, 'any' as const].map((kind) => [kind, demands.optional()])))
    .default({})
    .describe(
      'What documents must carry, by kind; `any` is for kinds not named. Without it the tasks of a plan that is issued must have lead and due.',
    ),
  asOf: z.iso
    .date()
    .optional()
    .describe(
      'The day that lateness is judged on. Without it the latest date among a plan, its amendments and its reports.',
    ),
  layout: z
    .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
    .default({})
    .describe('Choices of the layout inside the ranges of Decree 30, by the names in `docs/layout.md`.'),
});

export type ProjectConfig = z.infer<typeof projectConfig>;
