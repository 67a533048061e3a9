import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './folders.js';

/** The files of an example, by name. */
export function exampleFiles(example: string): Record<string, string> {
  const folder = path.join(root, 'examples', example);
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}
