import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulePageFiles, rulesPage } from './rule-pages.js';

it.each(rulePageFiles)('$path is what the rules say; `npm run generate` writes it', ({ path, language }) => {
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(rulesPage(language));
});
