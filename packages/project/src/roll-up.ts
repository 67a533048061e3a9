import path from 'node:path';
import type { Artifact } from './build.js';
import { build } from './build.js';
import type { LoadedProject } from './load.js';
import type { OutputFailure } from './outputs/failure.js';
import type { OutputFormat } from './outputs/formats.js';
import type { Shard } from './shard.js';

/**
 * What a gathered output says of all plans of all projects as one file: `plans.ndjson`, of a shard `plans-2-of-4.ndjson`, so that the
 * files of all shards lie beside each other. A project is called by its folder as seen from `from`. Without an artifact where a
 * project's layout is out of range or a plan could not be read out: a file that lacks plans would look whole.
 */
export async function rollUp(
  projects: readonly LoadedProject[],
  format: OutputFormat,
  from: string,
  shard: Shard | undefined,
): Promise<{ readonly artifact?: Artifact; readonly failures: readonly OutputFailure[] }> {
  const contents: string[] = [];
  const failures: OutputFailure[] = [];
  for (const project of projects) {
    const projectName = path.relative(from, project.root).split(path.sep).join('/').normalize('NFC') || '.';
    const built = await build(project, [format], { projectName });
    if (!built.ok) return { failures };
    failures.push(...built.failures);
    for (const { content } of built.artifacts) contents.push(String(content));
  }
  if (failures.length > 0) return { failures };
  const name = shard ? `plans-${shard.index}-of-${shard.of}.${format}` : `plans.${format}`;
  return { artifact: { name, content: contents.join('') }, failures };
}
