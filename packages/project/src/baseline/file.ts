import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { InputProblem } from '../problem.js';
import { readJson } from '../read-json.js';
import { type WriteResult, writeArtifact } from '../write.js';
import type { Baseline } from './baseline.js';

export type BaselineReading =
  | { readonly ok: true; readonly baseline: Baseline }
  | { readonly ok: false; readonly problem: InputProblem };

/** Reads a baseline; a file that was merged by hand into something else is told with its place. */
export async function readBaseline(file: string): Promise<BaselineReading> {
  const fail = (problem: InputProblem): BaselineReading => ({ ok: false, problem });
  let text: string;
  try {
    text = (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return fail({ code: absent ? 'baseline-not-found' : 'not-readable', path: file });
  }
  const json = readJson(text);
  if (!json.ok) return fail({ code: 'baseline-invalid', path: file, ...json.place });
  const { baselineSchema } = await import('./schema.js');
  const reading = baselineSchema.safeParse(json.value);
  if (reading.success) return { ok: true, baseline: reading.data };
  const at = reading.error.issues[0]?.path.map(String) ?? [];
  return fail({ code: 'baseline-invalid', path: file, ...json.placeOf(at) });
}

export function writeBaseline(file: string, baseline: Baseline): Promise<WriteResult> {
  const content = `${JSON.stringify(baseline, undefined, 2)}\n`;
  return writeArtifact(path.dirname(file), { name: path.basename(file), content });
}
