import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { CONFIG_FILE } from './files.js';
import type { InputProblem } from './problem.js';

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
  /** Overrides of the layout inside the ranges of Decree 30; `set` is the size set "13" or "14". */
  layout: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});

export type ProjectConfig = z.infer<typeof projectConfig>;

export type ConfigReading = { readonly ok: true; readonly config: ProjectConfig } | { readonly ok: false; readonly problem: InputProblem };

/** Reads the configuration of a project; one without an `rplan.json` has the defaults. */
export async function readConfig(root: string): Promise<ConfigReading> {
  const file = path.join(root, CONFIG_FILE);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { ok: true, config: projectConfig.parse({}) };
  const invalid = (detail: string): ConfigReading => ({ ok: false, problem: { code: 'config-invalid', path: file, detail } });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return invalid(error instanceof Error ? error.message : String(error));
  }
  const reading = projectConfig.safeParse(json);
  return reading.success ? { ok: true, config: reading.data } : invalid(z.prettifyError(reading.error));
}
