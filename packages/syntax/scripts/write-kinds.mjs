// The rule of the kinds of document, from their table: the grammar takes no list from elsewhere.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TABLE = new URL('../../kinds/src/kinds.json', import.meta.url);
const WIDTH = 120;

/** The text of `kinds.langium`. */
export function kindsGrammar() {
  const [first, ...others] = JSON.parse(readFileSync(TABLE, 'utf8')).map(({ id }) => `'${id}'`);
  const lines = [`    ${first}`];
  for (const keyword of others) {
    const last = `${lines.at(-1)} | ${keyword}`;
    if (last.length <= WIDTH) lines[lines.length - 1] = last;
    else lines.push(`  | ${keyword}`);
  }
  return `// Written by scripts/write-kinds.mjs from packages/kinds/src/kinds.json.
DocumentKind returns string:
${lines.join('\n')};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../grammar/kinds.langium', import.meta.url), kindsGrammar());
