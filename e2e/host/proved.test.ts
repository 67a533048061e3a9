import { expect, inject, it } from 'vitest';
import { capabilitiesOf, contributionsOf } from '../harness/contributions.js';
import { all } from './all.js';

it('proves everything that the packed extension offers by a test inside VS Code, and nothing else', async () => {
  const extension = inject('unpacked');
  const offered = [...(await contributionsOf(extension)), ...(await capabilitiesOf(extension))];
  const proved = new Set(all.flatMap(({ proves }) => proves));
  expect([...proved].sort()).toEqual([...new Set(offered)].sort());
});
