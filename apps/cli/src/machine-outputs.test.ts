import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderWith } from '@rplan/project/testing';
import { describe, expect, it, vi } from 'vitest';
import { CLEAN, findings, run, runWith } from './testing.js';

const FAULTY = 'kế hoạch K "Kế hoạch" {\n  nhiệm vụ N "Làm." { chủ trì X }\n}\n';

interface Place {
  readonly artifactLocation: { readonly uri: string };
  readonly region: { readonly startLine: number };
}
interface Result {
  readonly baselineState?: string;
  readonly locations: readonly { readonly physicalLocation: Place }[];
}

describe('sarif', () => {
  it('has a physical place for every result, also for one that is found no more', async () => {
    const folder = await folderWith({ 'a.rplan': FAULTY, 'b.rplan': CLEAN });
    await run(folder, 'check', '--baseline', 'k.json', '--update-baseline');
    await writeFile(path.join(folder, 'a.rplan'), '// trước đây có lỗi\nkế hoạch K "Kế hoạch" { }\n');
    const { out } = await run(folder, 'check', '--baseline', 'k.json', '--format', 'sarif');
    const results: readonly Result[] = JSON.parse(out).runs[0].results;
    const absent = results.filter(({ baselineState }) => baselineState === 'absent');
    expect(absent.length).toBeGreaterThan(0);
    for (const { locations } of results)
      expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^[ab]\.rplan$/);
    expect(absent[0]?.locations[0]?.physicalLocation.region.startLine).toBe(2);
  });

  it('names files outside the working folder by URIs that lead to them', async () => {
    const folder = await folderWith({ 'ke/x': '', 'kế hoạch #1/a.rplan': FAULTY });
    const { out } = await run(path.join(folder, 'ke'), 'check', '../kế hoạch #1', '--format', 'sarif');
    const results: readonly Result[] = JSON.parse(out).runs[0].results;
    const uris = new Set(results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri ?? ''));
    expect([...uris].map((uri) => fileURLToPath(uri))).toEqual([path.join(folder, 'kế hoạch #1/a.rplan')]);
  });
});

it('has one suite of JUnit a file, wherever the file is', async () => {
  const folder = await folderWith({ 'ke/x': '', 'ke-hoach/b.rplan': FAULTY });
  const { out } = await run(path.join(folder, 'ke'), 'check', '../ke-hoach', '--format', 'junit');
  expect(out.match(/<testsuite /g)).toHaveLength(1);
  expect(out).toContain(`<testsuite name="${folder}/ke-hoach/b.rplan"`);
});

describe('check -', () => {
  it('reads standard input, with the settings of the folder', async () => {
    const folder = await folderWith({ 'rplan.json': '{ "rules": { "RP-COVER-003": "off" } }', 'a.rplan': CLEAN });
    const { out, exit } = await runWith('kế hoạch K "K" {\n  xyz\n}\n', folder, 'check', '-', '--format', 'short');
    expect(findings(out)).toEqual(['-:2:3 RP-SYNTAX-001']);
    expect(exit).toBe(1);
  });

  it('says so where nothing comes', async () => {
    expect((await runWith(' \n', await folderWith(), 'check', '-')).exit).toBe(2);
  });
});

it('takes the day in Vietnam for today, wherever the machine stands', async () => {
  const folder = await folderWith({
    'a.rplan': CLEAN.replace('báo cáo B "Báo cáo" {', 'kế hoạch B "Kế hoạch" { ban hành VP số 1/KH-VP ngày 5/1/2026'),
  });
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    // Half past midnight on 1/7 in Hà Nội.
    vi.setSystemTime(new Date('2026-06-30T17:30:00Z'));
    expect(findings((await run(folder, 'check', '--as-of', 'today', '--format', 'short')).out).join()).toContain(
      'RP-DATE-006',
    );
    vi.setSystemTime(new Date('2026-06-30T16:30:00Z'));
    expect(findings((await run(folder, 'check', '--as-of', 'today', '--format', 'short')).out).join()).not.toContain(
      'RP-DATE-006',
    );
  } finally {
    vi.useRealTimers();
  }
});

it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])('knows no command %s', async (command) => {
  expect(await run(await folderWith(), command)).toMatchObject({ exit: 2, out: '' });
});

describe('fmt', () => {
  const MESSY = 'kế  hoạch K "Kế hoạch"  {\n  mục "Một" { }\n}\n';

  it('keeps the line ends and the byte order mark of a file', async () => {
    const folder = await folderWith({ 'a.rplan': `\ufeff${MESSY.replaceAll('\n', '\r\n')}` });
    expect((await run(folder, 'fmt', '--check')).exit).toBe(1);
    expect((await run(folder, 'fmt')).exit).toBe(0);
    const text = await readFile(path.join(folder, 'a.rplan'), 'utf8');
    expect(text).toMatch(/^\ufeffkế hoạch K "Kế hoạch" \{\r\n/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect((await run(folder, 'fmt', '--check')).exit).toBe(0);
  });

  it('brings line ends of old Macs and mixed ones to one kind', async () => {
    const folder = await folderWith({ 'a.rplan': MESSY });
    await run(folder, 'fmt');
    const file = path.join(folder, 'a.rplan');
    const formatted = await readFile(file, 'utf8');
    for (const [other, wanted] of [
      [formatted.replaceAll('\n', '\r'), formatted],
      [formatted.replace('\n', '\r\n'), formatted.replaceAll('\n', '\r\n')],
    ] as const) {
      await writeFile(file, other);
      expect((await run(folder, 'fmt', '--check')).exit).toBe(1);
      expect((await run(folder, 'fmt')).exit).toBe(0);
      expect(await readFile(file, 'utf8')).toBe(wanted);
    }
  });
});

describe('settings that are none', () => {
  it('are refused by their size', async () => {
    const folder = await folderWith({ 'a.rplan': CLEAN, 'rplan.json': `{"language":"${'x'.repeat(2_000_000)}"}` });
    const { exit, err } = await run(folder, 'check');
    expect(exit).toBe(2);
    expect(err.length).toBeLessThan(1000);
  });

  it('are complained of some times, not thousands', async () => {
    const rules = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`RP-X-${at}`, 'off']));
    const other = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`k${at}`, 1]));
    const folder = await folderWith({ 'a.rplan': CLEAN, 'rplan.json': JSON.stringify({ rules, ...other }) });
    const { err, exit } = await run(folder, 'check');
    expect(exit).toBe(2);
    expect(err.trim().split('\n').length).toBeLessThan(60);
  });

  it('use nothing but plan files', async () => {
    const folder = await folderWith({
      'a.rplan': CLEAN,
      'danh-ba.txt': 'BÍ MẬT',
      'rplan.json': '{"use":["danh-ba.txt"]}',
    });
    const { err, exit } = await run(folder, 'check');
    expect(exit).toBe(2);
    expect(err).toContain('danh-ba.txt');
    expect(err).not.toContain('BÍ MẬT');
    await rm(folder, { recursive: true, force: true });
  });
});
