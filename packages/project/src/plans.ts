import type { CivilDate } from '@rplan/calendar';
import type { Plan } from '@rplan/model';
import { placeOf } from '@rplan/syntax';
import type { Buildable } from './build.js';
import { documentsOf } from './shard.js';

/**
 * Every document of a project, or of one file of it, compiled, in the order of its files; one whose name is lost to an error of the syntax is left
 * out.
 */
export async function plansOf(buildable: Buildable, file?: string): Promise<Plan[]> {
  const { compile } = await import('@rplan/compiler');
  const { project, asOf } = buildable;
  return documentsOf(buildable)
    .filter(
      (document) => document.name && (file === undefined || buildable.files.get(placeOf(document).file)?.path === file),
    )
    .map((document) => compile(document, project, asOf ? { asOf } : {}));
}

/** One document of a project, by its name, compiled as it stands on a day. Undefined where the project has none of that name. */
export async function planNamed(buildable: Buildable, name: string): Promise<((day: CivilDate) => Plan) | undefined> {
  const { compile } = await import('@rplan/compiler');
  const document = documentsOf(buildable).find((candidate) => candidate.name === name);
  return document && ((asOf) => compile(document, buildable.project, { asOf }));
}
