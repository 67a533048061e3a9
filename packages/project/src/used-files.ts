import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONFIG_FILE } from './config.js';
import { whyNotRead } from './inside.js';
import type { InputProblem } from './problem.js';
import { shippedCatalogues, withNeeded } from './shipped.js';
import { isPlanFile, walk } from './walk.js';

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
  for (const use of withNeeded(uses)) {
    const found =
      (await planFilesAt(path.join(SHIPPED, `${use}.rplan`), SHIPPED)) ??
      (await planFilesAt(path.resolve(root, use), root));
    if (found) {
      paths.push(...found.paths);
      problems.push(...found.problems);
    } else
      problems.push({
        code: 'use-not-found',
        path: path.join(root, CONFIG_FILE),
        use,
        shipped: shippedCatalogues.map(({ name }) => name),
      });
  }
  return { paths: [...new Set(paths)], problems };
}

type Found = { readonly paths: readonly string[]; readonly problems: readonly InputProblem[] };

/** The plan files at a place, or why what stands there is none; undefined where nothing does. */
async function planFilesAt(place: string, root: string): Promise<Found | undefined> {
  const info = await stat(place).catch(() => undefined);
  if (!info) return undefined;
  if (!info.isDirectory()) {
    const code = isPlanFile(place) ? await whyNotRead(place, [root, path.dirname(place)]) : 'not-a-plan-file';
    return code ? { paths: [], problems: [{ code, path: place }] } : { paths: [place], problems: [] };
  }
  const problems: InputProblem[] = [];
  const paths: string[] = [];
  for (const file of await walk(place, async () => false, problems)) {
    const code = await whyNotRead(file, [root, place]);
    if (code) problems.push({ code, path: file });
    else paths.push(file);
  }
  return { paths, problems };
}
