/** What tests of other packages need: a project from texts, and marked texts. */

export type { Diagnostic } from '../diagnostic.js';
export type { Project } from '../project.js';
export { type Desk, DIRECTORY, openDesk, textAt } from './desk.js';
export { projectOf } from './project-of.js';

import type { Diagnostic } from '../diagnostic.js';
import type { Requirements } from '../requirements.js';
import { projectOf } from './project-of.js';

/** What the rules find in a text. */
export async function check(
  text: string | Readonly<Record<string, string>>,
  requires?: Requirements,
): Promise<Diagnostic[]> {
  return (await projectOf(text)).check({ requires });
}
