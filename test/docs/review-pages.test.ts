import { readFileSync } from 'node:fs';
import { layoutRules } from '@rplan/review';
import { expect, it } from 'vitest';

it.each(['docs/review.md', 'docs/vi/gop-y.md'])('%s has a row for each rule about looks, and no other', (page) => {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| (RP-LAYOUT-\d+) \| \S/gm)].map(([, code]) => code);
  expect(rows).toEqual(layoutRules.map(({ code }) => code));
});
