import type { Project } from '../project.js';
import { openProject } from '../project.js';

const ROOT = 'file:///plan';

/** A project of one file, `plan.rplan`, or of the files given by name. */
export function projectOf(text: string | Readonly<Record<string, string>>): Promise<Project> {
  const files = typeof text === 'string' ? { 'plan.rplan': text } : text;
  return openProject(
    ROOT,
    Object.entries(files).map(([name, content]) => ({ uri: `${ROOT}/${name}`, text: content })),
  );
}
