import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { folderWith } from '@rplan/project/testing';
import { describe, expect, it } from 'vitest';
import { run } from './testing.js';

const UNITS = 'cơ quan VP "Văn phòng"\n';
const plan = (...tasks: string[]) =>
  `${UNITS}kế hoạch K "Kế hoạch" {\n  trình bày chi tiết\n${tasks.map((task) => `  ${task}\n`).join('')}}\n`;
const UNLED = 'nhiệm vụ NV-1 "Rà soát." { thời hạn 30/6/2026 }';
const UNDATED = 'nhiệm vụ NV-2 "Công khai." { chủ trì VP }';
const WHOLE = 'nhiệm vụ NV-1 "Rà soát." { chủ trì VP  thời hạn 30/6/2026 }';

interface Report {
  readonly findings: readonly { readonly code: string; readonly known: boolean }[];
  readonly fixed: readonly { readonly code: string; readonly where: string }[];
}

/** A folder with a plan whose findings are all known. */
async function knownFolder(text: string) {
  const folder = await folderWith({ 'a.rplan': text });
  const made = await run(folder, 'check', '--baseline', 'known.json', '--update-baseline');
  expect(made.exit).toBe(0);
  const again = async (...options: string[]) => {
    const { exit, out } = await run(folder, 'check', '--baseline', 'known.json', '--format', 'json', ...options);
    const { findings, fixed } = JSON.parse(out) as Report;
    return { exit, fresh: findings.filter(({ known }) => !known).map(({ code }) => code), fixed };
  };
  return { folder, again, write: (content: string) => writeFile(path.join(folder, 'a.rplan'), content) };
}

describe('a baseline', () => {
  it('lets known findings pass and new ones fail', async () => {
    const { again, write } = await knownFolder(plan(UNLED));
    expect(await again()).toEqual({ exit: 0, fresh: [], fixed: [] });
    await write(plan(UNLED, UNDATED));
    expect(await again()).toMatchObject({ exit: 1, fresh: ['RP-DOC-004', 'RP-DATE-003'] });
  });

  it('knows findings again where lines and files moved', async () => {
    const { folder, again, write } = await knownFolder(plan(UNLED));
    await write(`// Ghi chú\n\n\n${plan(`đoạn "Mở đầu."\n\n  ${UNLED}`)}`);
    expect(await again()).toEqual({ exit: 0, fresh: [], fixed: [] });
    await write(UNITS);
    await writeFile(path.join(folder, 'b.rplan'), plan(UNLED).replace(UNITS, ''));
    expect((await again()).exit).toBe(0);
  });

  it('tells a second fault in one place from the first', async () => {
    const { again, write } = await knownFolder(plan('đoạn "Nêu các các giải pháp."'));
    await write(plan('đoạn "Nêu các các giải pháp của các các đơn vị."'));
    expect((await again()).fresh).toEqual(['RP-LANG-002']);
  });

  it('is not fooled by another value in the same place', async () => {
    const { again, write } = await knownFolder(plan('ngày 31/6/2026'));
    await write(plan('ngày 30/2/2026'));
    const { exit, fresh, fixed } = await again();
    expect({ exit, fresh, fixed: fixed.map(({ code }) => code) }).toEqual({
      exit: 1,
      fresh: ['RP-DATE-001'],
      fixed: ['RP-DATE-001'],
    });
  });

  it('says what is fixed, and forgets it when updated', async () => {
    const { folder, again, write } = await knownFolder(plan(UNLED));
    await write(plan(WHOLE));
    expect((await again()).fixed).toMatchObject([{ code: 'RP-COVER-003', where: '.#K.NV-1' }]);
    const { out } = await run(folder, 'check', '--baseline', 'known.json');
    expect(out).toContain('.#K.NV-1 RP-COVER-003');
    expect((await again('--update-baseline')).exit).toBe(0);
    expect((await again()).fixed).toEqual([]);
  });

  it('counts for --strict and --max-warnings too', async () => {
    const { again, write } = await knownFolder(plan(WHOLE));
    expect((await again('--strict')).exit).toBe(0);
    expect((await again('--max-warnings', '0')).exit).toBe(0);
    await write(plan(WHOLE, 'nhiệm vụ NV-2 "Công khai." { chủ trì VP  thời hạn "kịp thời" }'));
    expect((await again()).exit).toBe(0);
    expect((await again('--strict')).exit).toBe(1);
    expect((await again('--max-warnings', '0')).exit).toBe(1);
    expect((await again('--max-warnings', '1')).exit).toBe(0);
  });

  it('stays the same while the day of checking moves on', async () => {
    const { folder } = await knownFolder(plan(WHOLE));
    await run(folder, 'check', '--baseline', 'known.json', '--update-baseline', '--as-of', '1/7/2026');
    const { out } = await run(folder, 'check', '--baseline', 'known.json', '--as-of', '9/9/2026', '--format', 'json');
    expect((JSON.parse(out) as Report).findings.filter(({ known }) => !known)).toEqual([]);
  });

  it('keeps what it knows of projects that were not checked now', async () => {
    const folder = await folderWith({ 'a/1.rplan': plan(UNLED), 'b/1.rplan': plan(UNLED) });
    const check = (...argv: string[]) => run(folder, 'check', '--baseline', 'known.json', ...argv);
    await check('--update-baseline');
    await check('a', '--update-baseline');
    expect((await check()).exit).toBe(0);
    expect((await check('b')).exit).toBe(0);
    expect((await check('b')).out).not.toContain('a#K');
  });

  it('is the same text however often it is written, and on another day', async () => {
    const { folder } = await knownFolder(plan(UNLED, UNDATED));
    const first = await readFile(path.join(folder, 'known.json'), 'utf8');
    await run(folder, 'check', '--baseline', 'known.json', '--update-baseline');
    expect(await readFile(path.join(folder, 'known.json'), 'utf8')).toBe(first);
  });

  it('shows in each format what is known', async () => {
    const { folder } = await knownFolder(plan(UNLED));
    const out = async (format: string) =>
      (await run(folder, 'check', '--baseline', 'known.json', '--format', format)).out;
    expect(await out('short')).toMatch(/lỗi \(đã biết\) RP-COVER-003/);
    expect(await out('pretty')).toMatch(/lỗi \(đã biết\) RP-COVER-003/);
    expect(await out('github')).toMatch(/^::notice .*title=RP-COVER-003 \(đã biết\)/m);
    expect(await out('junit')).toMatch(/failures="0" errors="0" skipped="1"/);
    expect(await out('sarif')).toContain('"baselineState": "unchanged"');
  });
});

describe('a baseline that cannot be used', () => {
  it.each([
    ['is not there', undefined],
    ['is no JSON', '{ "version": 1,\n<<<<<<< HEAD'],
    ['is another JSON', '{ "version": 2, "findings": [] }'],
  ])('%s: the status is 2, and nothing passes for known', async (_name, content) => {
    const folder = await folderWith({ 'a.rplan': plan(UNLED), ...(content && { 'known.json': content }) });
    const { exit, out, err } = await run(folder, 'check', '--baseline', 'known.json');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(/^known\.json.*--update-baseline/);
  });

  it('is not overwritten where it is damaged, nor while a file cannot be read', async () => {
    const folder = await folderWith({ 'a.rplan': plan(UNLED), 'known.json': '{' });
    expect((await run(folder, 'check', '--baseline', 'known.json', '--update-baseline')).exit).toBe(2);
    expect(await readFile(path.join(folder, 'known.json'), 'utf8')).toBe('{');
    await rm(path.join(folder, 'known.json'));
    await writeFile(path.join(folder, 'b.rplan'), Uint8Array.from([0xff, 0xfe]));
    expect((await run(folder, 'check', '--baseline', 'known.json', '--update-baseline')).exit).toBe(2);
    await expect(readFile(path.join(folder, 'known.json'))).rejects.toThrow();
  });

  it('is a place that cannot be written', async () => {
    const folder = await folderWith({ 'a.rplan': plan(UNLED) });
    await mkdir(path.join(folder, 'known.json'));
    expect((await run(folder, 'check', '--baseline', 'known.json', '--update-baseline')).exit).toBe(2);
  });
});
