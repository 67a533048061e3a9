// What Langium's generator says of the syntax tree, said better: its types, and its guards.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Rewrites a generated `ast.ts` in place. */
export function refineAst(file) {
  writeFileSync(file, withMeantKeywords(withDirectGuards(withHoles(readFileSync(file, 'utf8')))));
}

const PART = /^( {4}\w+)(: (?:langium\.Reference<\w+>|(\w+));)$/gm;

/**
 * A statement that breaks off has none of what should follow: its references and the nodes inside may be missing, whatever the grammar demands.
 * The types say so, and the compiler finds who forgets it.
 */
function withHoles(source) {
  const nodes = new Set([...source.matchAll(/^export interface (\w+)/gm)].map(([, name]) => name));
  for (const [, name, members] of source.matchAll(/^export type (\w+) = ([\w |]+);$/gm))
    if (members.split(' | ').every((member) => nodes.has(member))) nodes.add(name);
  return source.replace(INTERFACE, (text) =>
    text.replace(PART, (line, name, rest, type) => (type === undefined || nodes.has(type) ? `${name}?${rest}` : line)),
  );
}

const INTERFACE = /^export interface [^}]*^}/gm;

const GUARD = /return reflection\.isInstance\(item, (\w+)\.\$type\);/g;
const PARENTS = /superTypes: \[([^\]]*)\]/g;

/**
 * Guards that compare names: a type that no other extends is known by its name alone. Langium's look up a table, and rules ask them
 * millions of times for a large plan.
 */
function withDirectGuards(source) {
  const extended = new Set([...source.matchAll(PARENTS)].flatMap(([, names]) => names.match(/\w+(?=\.\$type)/g) ?? []));
  return source.replace(GUARD, (guard, type) =>
    extended.has(type) ? guard : `return (item as { $type?: unknown } | null | undefined)?.$type === ${type}.$type;`,
  );
}

const MEANT_BY = JSON.parse(readFileSync(new URL('../src/vocabulary/meant-by.json', import.meta.url), 'utf8'));

/** A keyword that means another one never stands in the tree: the value converter puts the other in its place. */
function withMeantKeywords(source) {
  return source.replace(/^export type (\w+) = ([^;]+);$/gm, (line, name, union) =>
    name in MEANT_BY
      ? `export type ${name} = ${union
          .split(' | ')
          .filter((each) => !(each.slice(1, -1) in MEANT_BY[name]))
          .join(' | ')};`
      : line,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  refineAst(fileURLToPath(new URL('../src/generated/ast.ts', import.meta.url)));
