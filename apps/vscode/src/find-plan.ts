/** Reads a folder: names with whether they are folders; rejects where it cannot. */
export type ReadFolder<F> = (folder: F) => PromiseLike<readonly { name: string; path: F; isFolder: boolean }[]>;

const NOT_ENTERED = new Set(['node_modules', 'dist', 'out']);
const DEEPEST = 5;
/** A folder that was opened by mistake, such as a whole disk, is not searched to its end. */
const MOST_FOLDERS = 500;

/**
 * The first plan file in folders, the uppermost and then by name; undefined where there is none. Not the editor's own search: that leaves out
 * what a user's settings exclude.
 */
export async function findPlan<F>(folders: readonly F[], read: ReadFolder<F>): Promise<F | undefined> {
  let level = folders;
  let visited = 0;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const below: F[] = [];
    for (const folder of level) {
      if (++visited > MOST_FOLDERS) return undefined;
      const entries = await Promise.resolve(read(folder)).catch(() => []);
      const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
      const plan = sorted.find(({ name, isFolder }) => !isFolder && name.toLowerCase().endsWith('.rplan'));
      if (plan) return plan.path;
      const entered = sorted.filter(
        ({ name, isFolder }) => isFolder && !name.startsWith('.') && !NOT_ENTERED.has(name),
      );
      below.push(...entered.map(({ path }) => path));
    }
    level = below;
  }
  return undefined;
}
