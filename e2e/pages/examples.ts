import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build, load } from '@rplan/project';
import { root } from '../harness/folders.js';

/** The Word documents of every example, by `example/name`, built as `rplan build` does. */
export async function documents(): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  const folder = path.join(root, 'examples');
  for (const example of readdirSync(folder).sort()) {
    const { projects } = await load([path.join(folder, example)]);
    for (const project of projects) {
      const built = await build(project, ['docx']);
      if (!built.ok) throw new Error(`${example}: ${JSON.stringify(built.problems)}`);
      for (const { name, content } of built.artifacts)
        if (typeof content !== 'string') found.set(`${example}/${path.parse(name).name}`, content);
    }
  }
  return found;
}
