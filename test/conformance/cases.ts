import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The files of a case by their names in its project. */
export type Sources = Readonly<Record<string, string>>;

export interface GoodCase {
  readonly name: string;
  readonly vi: Sources;
  readonly en: Sources;
}

/** Where a kind of cases lies; golden files stand beside the sources. */
export function folderOf(kind: 'good' | 'bad'): string {
  return fileURLToPath(new URL(`${kind}/`, import.meta.url));
}

/** A case is `name.vi.rplan` with `name.en.rplan`, or a folder of such pairs that are one project. */
export function goodCases(): GoodCase[] {
  return namesIn('good', '.vi.rplan').map(([name, path]) => ({
    name,
    vi: sourcesIn(path, '.vi.rplan'),
    en: sourcesIn(path, '.en.rplan'),
  }));
}

/** A case is `name.rplan`, or a folder of files that are one project. */
export function badCases(): { readonly name: string; readonly files: Sources }[] {
  return namesIn('bad', '.rplan').map(([name, path]) => ({ name, files: sourcesIn(path, '.rplan') }));
}

/** Names of cases with the path of their folder, or of their file without its ending. */
function namesIn(kind: 'good' | 'bad', ending: string): [name: string, path: string][] {
  const folder = folderOf(kind);
  const entries = readdirSync(folder, { withFileTypes: true });
  const named = entries.flatMap((entry) => {
    if (entry.isDirectory()) return [[entry.name, `${folder}${entry.name}/`] as [string, string]];
    const name = entry.name.slice(0, -ending.length);
    return entry.name.endsWith(ending) ? [[name, `${folder}${name}`] as [string, string]] : [];
  });
  return named.sort(([a], [b]) => (a < b ? -1 : 1));
}

function sourcesIn(path: string, ending: string): Sources {
  if (!path.endsWith('/')) return { 'plan.rplan': readFileSync(`${path}${ending}`, 'utf8') };
  const names = readdirSync(path).filter((name) => name.endsWith(ending));
  return Object.fromEntries(
    names.sort().map((name) => [name.replace(ending, '.rplan'), readFileSync(`${path}${name}`, 'utf8')]),
  );
}
