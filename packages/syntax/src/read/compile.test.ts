import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesFile } from './compile.js';

it('has made the committed rules from the grammar as it stands (npm run generate)', () => {
  const committed = readFileSync(new URL('../generated/rules.ts', import.meta.url), 'utf8');
  expect(committed === rulesFile()).toBe(true);
});
