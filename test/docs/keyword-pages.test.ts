import { readFileSync } from 'node:fs';
import { keywordFamilies } from '@rplan/syntax';
import { describe, expect, it } from 'vitest';
import { filesWithParts, withParts } from './generated-parts.js';
import { keywordPage, keywordPages } from './keyword-pages.js';

describe.each(keywordPages)('$path', ({ path, vocabulary }) => {
  const page = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

  it('is what the keyword table says; `npm run generate` writes it', () => {
    expect(page).toBe(keywordPage(vocabulary));
  });

  it('shows every keyword in both spellings', () => {
    for (const { vi, en } of Object.values(keywordFamilies).flat()) {
      expect(page).toContain(`\`${vi}\``);
      expect(page).toContain(`\`${en}\``);
    }
  });
});

describe.each(filesWithParts)('$path', ({ path, vocabulary }) => {
  const page = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

  it('has the parts that are made from tables as these are; `npm run generate` writes them', () => {
    expect(page).toContain('<!-- made: ');
    expect(page).toBe(withParts(page, vocabulary));
  });
});
