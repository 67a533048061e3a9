import path from 'node:path';
import type { Artifact } from './build.js';
import { build } from './build.js';
import type { LoadedProject } from './load.js';
import type { Shard } from './shard.js';

/**
 * The lines of all plans of all projects as one file: `plans.ndjson`, of a shard `plans-2-of-4.ndjson`, so that the files of all shards
 * lie beside each other. A project is called by its folder as seen from `from`. Undefined where a project's layout is out of range.
 */
export async function rollUp(
  projects: readonly LoadedProject[],
  from: string,
  shard: Shard | undefined,
): Promise<Artifact | undefined> {
  const contents: string[] = [];
  for (const project of projects) {
    const projectName = path.relative(from, project.root).split(path.sep).join('/').normalize('NFC') || '.';
    const built = await build(project, ['ndjson'], { projectName });
    if (!built.ok) return undefined;
    for (const { content } of built.artifacts) contents.push(String(content));
  }
  const name = shard ? `plans-${shard.index}-of-${shard.of}.ndjson` : 'plans.ndjson';
  return { name, content: contents.join('') };
}
