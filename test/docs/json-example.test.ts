import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openCases } from '../conformance/open.js';
import { reviewable } from '../conformance/reviewable.js';
import { snippetsOf } from './snippets.js';

it('shows in docs/json.md what its example compiles to', async () => {
  const [example] = snippetsOf('docs/json.md');
  const page = readFileSync(new URL('../../docs/json.md', import.meta.url), 'utf8');
  const shown = /^```json plan\n([\s\S]*?)^```$/m.exec(page)?.[1];
  const opened = await openCases([{ name: 'json', files: { 'plan.rplan': example?.text ?? '' } }]);
  const [plan] = Object.values(opened.get('json')?.plans ?? {});
  expect(shown).toBe(reviewable(plan));
});
