import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build, load } from '@rplan/project';
import { root } from '../harness/folders.js';

/** The Word documents of every example and of the cases beside this file, by `folder/name`, built as `rplan build` does. */
export async function documents(): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  const examples = path.join(root, 'examples');
  const folders = [
    ...readdirSync(examples)
      .sort()
      .map((example) => path.join(examples, example)),
    path.join(root, 'e2e/pages/cases'),
  ];
  for (const folder of folders) {
    const example = path.basename(folder);
    const { projects } = await load([folder]);
    for (const project of projects) {
      const built = await build(project, ['docx']);
      if (!built.ok) throw new Error(`${example}: ${JSON.stringify(built.problems)}`);
      for (const { name, content } of built.artifacts)
        if (typeof content !== 'string') found.set(`${example}/${path.parse(name).name}`, content);
    }
  }
  return found;
}
