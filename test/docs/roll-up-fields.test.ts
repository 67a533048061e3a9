import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load, rollUp } from '@rplan/project';
import { expect, it } from 'vitest';

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url));

it.each(['../../docs/roll-up.md', '../../docs/vi/tong-hop.md'])(
  '%s names every field of a roll-up, and no other',
  async (page) => {
    const { projects } = await load([at('../../examples/ke-hoach-mau-2026')]);
    const { artifact } = await rollUp(projects, 'ndjson', at('.'), undefined);
    const lines = String(artifact?.content)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(new Set(lines.map(({ record }) => record))).toEqual(new Set(['task', 'finding', 'score']));
    const written = new Set(lines.flatMap((line) => Object.keys(line)));
    const rows = readFileSync(at(page), 'utf8').match(/^\| `[^|]+\|/gmu) ?? [];
    const headings = new Set(['task', 'finding', 'score']);
    const named = rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''));
    expect(new Set(named.filter((name) => !headings.has(name)))).toEqual(written);
  },
);
