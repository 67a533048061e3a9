import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plan } from './plan.js';
import { planJsonSchema } from './schema.js';

const folder = new URL('../../../test/conformance/good/', import.meta.url);
const goldens = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, plans: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, unknown> }));

// The schema as other languages read it: what it forbids must be what the contract forbids.
const published = z.fromJSONSchema(planJsonSchema());

it('has goldens to hold against the schema', () => {
  expect(goldens.length).toBeGreaterThanOrEqual(100);
});

describe.each(goldens)('$name', ({ plans }) => {
  it('conforms to the contract and to its JSON Schema', () => {
    for (const golden of Object.values(plans)) {
      expect(plan.parse(golden)).toEqual(golden);
      expect(published.safeParse(golden).error?.issues ?? []).toEqual([]);
    }
  });
});

it('refuses what the contract does not know', () => {
  const [first] = Object.values(goldens[0]?.plans ?? {}) as Record<string, unknown>[];
  for (const broken of [
    { ...first, schema: 'rplan/v2' },
    { ...first, extra: 1 },
    { ...first, tasks: [{ id: 'NV-1' }] },
    { ...first, asOf: '30/6/2026' },
  ]) {
    expect(plan.safeParse(broken).success).toBe(false);
    expect(published.safeParse(broken).success).toBe(false);
  }
});
