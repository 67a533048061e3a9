import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, load } from '@rplan/project';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));

export const examples: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(path.join(folder, entry.name)).some(isPlan))
  .map(({ name }) => name)
  .sort();

/** The roll-up has a query and no plan. */
function isPlan(name: string): boolean {
  return name.endsWith('.rplan');
}

/** Where an example lies. */
export function exampleFolder(example: string): string {
  return path.join(folder, example);
}

/** The Word documents of an example by name, built as `rplan build` does. */
export async function documentsOf(example: string): Promise<Map<string, Uint8Array>> {
  const { projects, problems } = await load([`${folder}${example}`]);
  if (problems.length > 0) throw new Error(`${example} cannot be read: ${JSON.stringify(problems)}`);
  const documents = new Map<string, Uint8Array>();
  for (const project of projects) {
    const built = await build(project, ['docx']);
    if (!built.ok) throw new Error(`${example}: ${JSON.stringify(built.problems)}`);
    for (const { name, content } of built.artifacts) if (typeof content !== 'string') documents.set(name, content);
  }
  return documents;
}

/** The texts of an example, as a project that lies nowhere. */
export function filesOf(example: string) {
  const folder = exampleFolder(example);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.rplan'))
    .map((name) => ({
      uri: `file:///${example}/${name}`,
      text: readFileSync(path.join(folder, name), 'utf8'),
    }));
}
