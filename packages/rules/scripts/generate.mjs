// Writes the lists of what the folders of the rules hold: rules, fixes, cases. A folder is a rule; nothing else names it.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const target = process.argv[2] ?? path.join(src, 'generated');

/** In the order of the reference documentation. */
const FAMILIES = 'syntax names dates scores coverage citations signature document language ignore'.split(' ');
const FOLDER = /^(RP-[A-Z]+-\d{3})-[a-z-]+$/;

const folders = FAMILIES.flatMap((family) =>
  readdirSync(path.join(src, family))
    .filter((name) => FOLDER.test(name))
    .sort()
    .map((name) => ({ code: FOLDER.exec(name)[1], place: `${family}/${name}` })),
);
const nameOf = (code) => code.toLowerCase().replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** A list with what each folder exports from one of its files, by the code of the rule. */
function list({ file, exported, type, from, what, entry }) {
  const held = folders.filter(({ place }) => existsSync(path.join(src, place, `${file}.ts`)));
  const imports = [
    `import type { ${type} } from '../${from}.js';`,
    ...held.map(({ code, place }) => `import { ${exported} as ${nameOf(code)} } from '../${place}/${file}.js';`),
  ];
  return `${imports.join('\n')}\n\n/** ${what} */\n${entry(held)}\n`;
}

const byCode = (name, type) => (held) =>
  `export const ${name}: ReadonlyMap<string, ${type}> = new Map<string, ${type}>([\n${held.map(({ code }) => `  ['${code}', ${nameOf(code)}],`).join('\n')}\n]);`;

mkdirSync(target, { recursive: true });
const write = (name, text) => writeFileSync(path.join(target, name), `/* Made by scripts/generate.mjs. */\n\n${text}`);
write(
  'rules.ts',
  list({
    file: 'rule',
    exported: 'rule',
    type: 'AnyRule',
    from: 'rule',
    what: 'Every rule, in the order of the reference documentation.',
    entry: (held) =>
      `export const rules: readonly AnyRule[] = [\n${held.map(({ code }) => `  ${nameOf(code)},`).join('\n')}\n];`,
  }),
);
write(
  'fixes.ts',
  list({
    file: 'fix',
    exported: 'fix',
    type: 'RuleFix',
    from: 'fixes/fix',
    what: 'The fixes that stand beside their rules.',
    entry: byCode('fixes', 'RuleFix'),
  }),
);
write(
  'cases.ts',
  list({
    file: 'cases',
    exported: 'cases',
    type: 'Cases',
    from: 'cases',
    what: 'What each rule is held to. The first case of each kind is the example on its page.',
    entry: byCode('cases', 'Cases'),
  }),
);
