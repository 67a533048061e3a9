import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './testing.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rplan-shard-'));
  // Two projects with documents of one name, and a loose folder; each file has a finding or a warning.
  for (const [at, project] of ['xa-a', 'xa-b', 'so'].entries()) {
    mkdirSync(path.join(folder, project));
    if (at < 2) writeFileSync(path.join(folder, project, 'rplan.json'), '{}');
    writeFileSync(path.join(folder, project, 'danh-ba.rplan'), 'cơ quan VP "Văn phòng"\n');
    for (const number of [1, 2, 3].slice(0, at + 1)) {
      const lead = number === 2 ? 'KHÔNG-CÓ' : 'VP';
      writeFileSync(
        path.join(folder, project, `ke-hoach-${number}.rplan`),
        `kế hoạch KH-${number} "Kế hoạch ${number}" {\n  tồn tại TT-1 "Chậm."\n  nhiệm vụ NV-1 "Rà soát." { khắc phục TT-1  chủ trì ${lead} }\n}\n`,
      );
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function linesOf(out: string, ...more: string[]): Promise<string[]> {
  const built = await run(folder, 'build', '.', '--to', 'ndjson', '--out', out, ...more);
  const shard = more[1]?.replace('/', '-of-');
  const file = path.join(folder, out, shard ? `plans-${shard}.ndjson` : 'plans.ndjson');
  expect(built.err).not.toContain('internal');
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

describe.each([1, 2, 3, 5, 20])('%i shards together', (shards) => {
  const numbers = Array.from({ length: shards }, (_, index) => `${index + 1}/${shards}`);

  it('find what one check finds', async () => {
    const found = async (...more: string[]) => {
      const { out } = await run(folder, 'check', '.', '--format', 'short', '--lang', 'en', ...more);
      return out.split('\n').filter((line) => /RP-[A-Z]+-\d+/.test(line));
    };
    const whole = await found();
    const parts: string[][] = [];
    for (const number of numbers) parts.push(await found('--shard', number));
    expect(whole.length).toBeGreaterThan(6);
    expect(parts.flat().sort()).toEqual([...whole].sort());
  });

  it('write the lines of one build, each once, in its order', async () => {
    const whole = await linesOf('whole');
    const parts: string[] = [];
    for (const number of numbers) parts.push(...(await linesOf(`parts-${shards}`, '--shard', number)));
    expect(parts).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
    const plans = whole.map((line) => JSON.parse(line) as { project: string; plan: string });
    expect(new Set(plans.map(({ project, plan }) => `${project} ${plan}`)).size).toBe(6);
  });
});

it.each(['0/2', '3/2', '1', 'a/b', '1/0', '-1/2', '1/2/3'])('refuses --shard %s', async (shard) => {
  expect((await run(folder, 'check', '.', `--shard=${shard}`)).exit).toBe(2);
});

it('refuses what only a whole check can do', async () => {
  expect((await run(folder, 'check', '.', '--shard', '1/2', '--fix')).exit).toBe(2);
  expect((await run(folder, 'check', '.', '--shard', '1/2', '--baseline', 'b.json')).exit).toBe(2);
});
