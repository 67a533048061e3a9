import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { snippetsOf } from './snippets.js';

const root = new URL('../../', import.meta.url);

/** `node scripts/picture.mjs` makes the picture and the hash of its source anew. */
const drawn = readFileSync(fileURLToPath(new URL('docs/images/first-plan.sha256', root)), 'utf8').trim();

it.each(['README.md', 'README.vi.md'])('%s shows the page of the source beside it', (page) => {
  const [first] = snippetsOf(page);
  expect(first?.around).toBe('whole');
  expect(
    createHash('sha256')
      .update(first?.text ?? '')
      .digest('hex'),
  ).toBe(drawn);
  expect(readFileSync(fileURLToPath(new URL(page, root)), 'utf8')).toContain('docs/images/first-plan.png');
});
