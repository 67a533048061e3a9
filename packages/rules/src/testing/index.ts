/** What tests of other packages need: a project from texts, and marked texts. */

export type { Project } from '../project.js';
export type { Diagnostic } from '../rule.js';
export { type Desk, DIRECTORY, openDesk, textAt } from './desk.js';

import type { Project } from '../project.js';
import { openProject } from '../project.js';
import type { Requirements } from '../requirements.js';
import type { Diagnostic } from '../rule.js';

const ROOT = 'file:///plan';

/** A project of one file, `plan.rplan`, or of the files given by name. */
export function projectOf(text: string | Readonly<Record<string, string>>): Promise<Project> {
  const files = typeof text === 'string' ? { 'plan.rplan': text } : text;
  return openProject(
    ROOT,
    Object.entries(files).map(([name, content]) => ({ uri: `${ROOT}/${name}`, text: content })),
  );
}

/** What the rules find in a text. */
export async function check(
  text: string | Readonly<Record<string, string>>,
  requires?: Requirements,
): Promise<Diagnostic[]> {
  return (await projectOf(text)).check({ requires });
}
