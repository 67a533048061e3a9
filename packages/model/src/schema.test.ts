import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { planJsonSchema } from './schema.js';
import { SCHEMA_VERSION } from './version.js';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const text = `${JSON.stringify(planJsonSchema(), undefined, 2)}\n`;

it('is the schema that lies beside the package; `npm run generate` writes it', () => {
  expect(read('schema/rplan-v1.schema.json')).toBe(text);
});

it('does not change without a note in CHANGES.md', () => {
  const fingerprint = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const [latest] = read('CHANGES.md').match(/^## .*$/m) ?? [];
  expect(latest, 'the first heading').toBe(`## ${SCHEMA_VERSION}, schema ${fingerprint}`);
});

it('names every part that repeats, so that readers can generate types from it', () => {
  const definitions = Object.keys((planJsonSchema().$defs ?? {}) as object);
  expect(definitions).toEqual(expect.arrayContaining(['block', 'inline', 'task', 'finding', 'due', 'property']));
  expect(definitions.filter((name) => name.startsWith('__'))).toEqual([]);
});
