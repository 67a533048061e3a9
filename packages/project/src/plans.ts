import type { Plan } from '@rplan/model';
import type { Buildable } from './build.js';
import { documentsOf } from './shard.js';

/** Every document of a project, compiled, in the order of its files; one whose name is lost to an error of the syntax is left out. */
export async function plansOf(buildable: Buildable): Promise<Plan[]> {
  const { compile } = await import('@rplan/compiler');
  const { project, asOf } = buildable;
  return documentsOf(buildable)
    .filter(({ name }) => name)
    .map((document) => compile(document, project, asOf ? { asOf } : {}));
}
