import path from 'node:path';
import type { Diagnostic } from '@rplan/rules';
import type { LoadedProject } from '../load.js';

/** What a finding is known by: its rule, the statement it is about and the values in it. Lines and wording may change. */
export interface Fingerprint {
  readonly code: string;
  /** The project's folder from the baseline's, and the names around the place: `examples/a#KH-1.NV-3`; the file's path outside names. */
  readonly where: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What passes: a place in the file, a guess that depends on other names, the day that lateness was judged on. */
const PASSING = new Set(['line', 'suggestion', 'asOf', 'days', 'expected']);

/** The fingerprint of a finding, for a baseline that stands in `folder`. */
export function fingerprintOf(
  { code, place, data }: Diagnostic,
  { project, root, files }: LoadedProject,
  folder: string,
): Fingerprint {
  const names = project.namesAround(place);
  const from = placeIn(folder, root);
  const where =
    names.length > 0 ? `${from}#${names.join('.')}` : placeIn(folder, files.get(place.file)?.path ?? place.file);
  const lasting = Object.entries(data).filter(([key]) => !PASSING.has(key));
  return { code, where, data: Object.fromEntries(lasting.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Equal for findings that are the same one. */
export function keyOf({ code, where, data }: Fingerprint): string {
  return JSON.stringify([code, where, data]);
}

/** Whether a known finding is of one of these projects. */
export function isOf({ where }: Fingerprint, projects: readonly LoadedProject[], folder: string): boolean {
  return projects.some(({ root }) => {
    const from = placeIn(folder, root);
    return where.startsWith(`${from}#`) || from === '.' || where.startsWith(`${from}/`);
  });
}

function placeIn(folder: string, file: string): string {
  return (path.relative(folder, file).split(path.sep).join('/') || '.').normalize('NFC');
}
