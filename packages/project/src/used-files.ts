import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONFIG_FILE } from './config.js';
import type { InputProblem } from './problem.js';

/** Where the catalogues that RPlan ships stand, beside the code that reads them. */
const SHIPPED = fileURLToPath(new URL('../catalogues/', import.meta.url));

/**
 * The plan files that a project uses besides its own, by the names in `use` of its `rplan.json`: a shipped catalogue (`par-index-2022`), a
 * file, or a folder with a shared directory. Paths are relative to the project. Their names count as the project's; what rules find in them
 * is the business of whoever keeps them.
 */
export async function usedFiles(
  root: string,
  uses: readonly string[],
): Promise<{ paths: string[]; problems: InputProblem[] }> {
  const paths: string[] = [];
  const problems: InputProblem[] = [];
  for (const use of uses) {
    const found =
      (await planFilesAt(path.join(SHIPPED, `${use}.rplan`))) ?? (await planFilesAt(path.resolve(root, use)));
    if (found) paths.push(...found);
    else
      problems.push({
        code: 'use-not-found',
        path: path.join(root, CONFIG_FILE),
        use,
        shipped: await shippedCatalogues(),
      });
  }
  return { paths: [...new Set(paths)], problems };
}

/** Names of the shipped catalogues. */
async function shippedCatalogues(): Promise<string[]> {
  const files = await readdir(SHIPPED).catch(() => []);
  return files
    .filter((file) => file.endsWith('.rplan'))
    .map((file) => path.basename(file, '.rplan'))
    .sort();
}

async function planFilesAt(place: string): Promise<string[] | undefined> {
  const info = await stat(place).catch(() => undefined);
  if (!info) return undefined;
  if (!info.isDirectory()) return [place];
  return (await readdir(place))
    .filter((file) => file.endsWith('.rplan'))
    .sort()
    .map((file) => path.join(place, file));
}
