// Lets the guards of generated types compare names. Langium's look up a table, and rules ask them millions of times for a large plan.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const GUARD = /return reflection\.isInstance\(item, (\w+)\.\$type\);/g;
const PARENTS = /superTypes: \[([^\]]*)\]/g;

/** Rewrites the guards of a generated `ast.ts`: a type that no other extends is known by its name alone, the others stay. */
export function directGuards(file) {
  const source = readFileSync(file, 'utf8');
  const extended = new Set([...source.matchAll(PARENTS)].flatMap(([, names]) => names.match(/\w+(?=\.\$type)/g) ?? []));
  const direct = source.replace(GUARD, (guard, type) =>
    extended.has(type) ? guard : `return (item as { $type?: unknown } | null | undefined)?.$type === ${type}.$type;`,
  );
  writeFileSync(file, direct);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  directGuards(fileURLToPath(new URL('../src/generated/ast.ts', import.meta.url)));
