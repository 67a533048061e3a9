import { readFile } from 'node:fs/promises';
import { rules } from '@rplan/rules';
import { expect, it } from 'vitest';
import { rulesIn } from './rule-text.js';

it.each(['../../../../docs/rules.md', '../../../../docs/vi/quy-tac.md'])('finds every rule in %s', async (file) => {
  const found = rulesIn(await readFile(new URL(file, import.meta.url), 'utf8'));
  expect(found.map(({ code }) => code).sort()).toEqual(rules.map(({ code }) => code).sort());
  for (const { code, title, markdown } of found) expect(markdown.startsWith(`# ${code}: ${title}\n`), code).toBe(true);
});
