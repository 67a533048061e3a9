import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decimals, maximumOf, nodesOf, openTrees, ruleOf } from '@rplan/meaning';
import { openProject } from '@rplan/rules';
import type { Index, Model, Node } from '@rplan/syntax/ast';
import { isIndex, isMethod, isNode } from '@rplan/syntax/ast';
import { describe, expect, it } from 'vitest';
import { shippedCatalogues, withNeeded } from './shipped.js';

const folder = fileURLToPath(new URL('../catalogues/', import.meta.url));
const names = readdirSync(folder).map((file) => file.replace(/\.rplan$/, ''));

async function opened(name: string) {
  const sources = withNeeded([name]).map((each) => ({
    uri: `file:///catalogues/${each}.rplan`,
    text: readFileSync(`${folder}${each}.rplan`, 'utf8'),
  }));
  const { files } = await openTrees('file:///catalogues', sources);
  return {
    found: (await openProject('file:///catalogues', sources)).check(),
    indices: files.flatMap(({ parseResult }) => (parseResult.value as Model).statements.filter(isIndex)),
  };
}

it('lists every catalogue of the folder, and no other', () => {
  expect(shippedCatalogues.map(({ name }) => name).sort()).toEqual(names.sort());
  for (const { needs = [] } of shippedCatalogues) for (const name of needs) expect(names).toContain(name);
});

it.each(shippedCatalogues.map(({ name }) => name))(
  '%s has no errors, and states its source and its holes',
  async (name) => {
    const { found } = await opened(name);
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    const text = readFileSync(`${folder}${name}.rplan`, 'utf8');
    expect(text).toMatch(/^\/\/ Nguồn: /m);
    expect(text).toMatch(/^\/\/ .*Còn trống: /m);
  },
);

describe('par-index-2025-province', () => {
  const index = opened('par-index-2025-province').then(
    ({ indices }) => indices.find(({ name }) => name === 'PAR-2025') as Index,
  );

  it('has the 134 nodes of 1187/QĐ-BNV, which add up to 100 in every branch', async () => {
    const whole = await index;
    const nodes = [...nodesOf(whole)];
    expect(nodes.length).toBe(134);
    expect(new Set(nodes.map(({ name }) => name)).size).toBe(134);
    expect(decimals.toCanonical(maximumOf(whole) ?? decimals.ZERO)).toBe('100');
    const parents = [whole, ...nodes].filter(({ items }) => items.some(isNode));
    expect(parents.length).toBe(33);
    for (const parent of parents) {
      const parts = (parent.items as readonly { $type: string }[])
        .filter(isNode)
        .map((node) => maximumOf(node) ?? decimals.ZERO);
      expect(decimals.compare(decimals.sum(parts), maximumOf(parent) ?? decimals.ZERO), parent.name).toBe(0);
    }
  });

  it('says of every lowest node how it is scored: by rule, or by survey', async () => {
    const lowest = [...nodesOf(await index)].filter(({ items }) => !items.some(isNode));
    const without = lowest.filter((node) => ruleOf(node).words === undefined);
    expect(lowest.every(({ items }) => items.some(isMethod))).toBe(true);
    expect(without.every(({ items }) => items.find(isMethod)?.method === 'survey')).toBe(true);
    expect(lowest.length - without.length).toBeGreaterThan(70);
  });

  it('keeps the words of the law beside the data', async () => {
    const nodes = [...nodesOf(await index)];
    const of = (code: string) => ruleOf(nodes.find(({ name }) => name === code) as Node);
    expect(of('1.1').formula?.text).toBe('(b/a)*điểm tối đa');
    expect(of('1.1').words).toContain('Nếu tỷ lệ b/a <0.8 thì điểm đánh giá là 0');
    expect(of('1.3.1').bands.map(({ points }) => points)).toEqual(['1', '0.5', '0']);
    expect(of('7.4.4').parts.map(({ maximum }) => maximum)).toEqual(['0.5', '0.5']);
  });
});
