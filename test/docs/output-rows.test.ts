import { readFileSync } from 'node:fs';
import { outputFormats } from '@rplan/project';
import { expect, it } from 'vitest';

it.each(['docs/cli.md', 'docs/vi/dong-lenh.md'])('%s has every output in a row of its table', (page) => {
  const rows = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8').match(/^\| `.*$/gm) ?? [];
  const named = rows.map((row) => row.split('|')[1] ?? '').join();
  expect(outputFormats.filter((format) => !named.includes(`\`${format}\``))).toEqual([]);
});
