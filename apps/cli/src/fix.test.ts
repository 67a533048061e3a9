import { readFile, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { folderWith } from '@rplan/project/testing';
import { describe, expect, it } from 'vitest';
import { run } from './testing.js';

const UNITS = 'cơ quan VP "Văn phòng"\n';
const WRONG =
  'báo cáo B "Báo cáo" {\n  đọan "Một."  nhiệm vụ NV-1 "Rà\u200b soát." { chủ trì VP  thời hạn 30/6/2026 }\n}\n';
const RIGHT = 'báo cáo B "Báo cáo" {\n  đoạn "Một."  nhiệm vụ NV-1 "Rà soát." { chủ trì VP  thời hạn 30/6/2026 }\n}\n';
const BOM = '\ufeff';

describe('check --fix', () => {
  it('mends the files, says what, and reports what is left', async () => {
    const folder = await folderWith({ 'danh-ba.rplan': UNITS, 'b.rplan': WRONG });
    expect((await run(folder, 'check')).exit).toBe(1);
    const { exit, out } = await run(folder, 'check', '--fix', '--format', 'short');
    expect(exit).toBe(0);
    expect(await readFile(path.join(folder, 'b.rplan'), 'utf8')).toBe(RIGHT);
    expect(out).toMatch(/^b\.rplan:2: .*RP-SYNTAX-001/m);
    expect(out).toMatch(/^b\.rplan:2: .*RP-SYNTAX-008/m);
    expect(out).not.toMatch(/lỗi RP-/);
  });

  it('writes nothing the second time', async () => {
    const folder = await folderWith({ 'danh-ba.rplan': UNITS, 'b.rplan': WRONG });
    await run(folder, 'check', '--fix');
    const file = path.join(folder, 'b.rplan');
    await utimes(file, 1, 1);
    await run(folder, 'check', '--fix');
    expect((await stat(file)).mtimeMs).toBe(1000);
  });

  it('keeps a byte order mark and the line ends', async () => {
    const windows = (text: string) => BOM + text.replaceAll('\n', '\r\n');
    const folder = await folderWith({ 'danh-ba.rplan': UNITS, 'b.rplan': windows(WRONG) });
    await run(folder, 'check', '--fix');
    expect(await readFile(path.join(folder, 'b.rplan'), 'utf8')).toBe(windows(RIGHT));
  });

  it('leaves a project alone in which a file cannot be read, and mends the others', async () => {
    const unreadable = Uint8Array.from([0x63, 0xf4, 0x20, 0xb5, 0xe9, 0x20, 0xff]);
    const folder = await folderWith({
      'a/danh-ba.rplan': unreadable,
      'a/b.rplan': WRONG,
      'c/danh-ba.rplan': UNITS,
      'c/b.rplan': WRONG,
    });
    const { exit } = await run(folder, 'check', '--fix');
    expect(exit).toBe(2);
    expect(await readFile(path.join(folder, 'a/b.rplan'), 'utf8')).toBe(WRONG);
    expect(new Uint8Array(await readFile(path.join(folder, 'a/danh-ba.rplan')))).toEqual(unreadable);
    expect(await readFile(path.join(folder, 'c/b.rplan'), 'utf8')).toBe(RIGHT);
  });

  it('leaves what the project turned off', async () => {
    const folder = await folderWith({
      'rplan.json': '{ "rules": { "RP-SYNTAX-001": "off", "RP-SYNTAX-008": "off" } }',
      'danh-ba.rplan': UNITS,
      'b.rplan': WRONG,
    });
    await run(folder, 'check', '--fix');
    expect(await readFile(path.join(folder, 'b.rplan'), 'utf8')).toBe(WRONG);
  });

  it('keeps stdout for the report that a program reads', async () => {
    const folder = await folderWith({ 'danh-ba.rplan': UNITS, 'b.rplan': WRONG });
    const { out, err } = await run(folder, 'check', '--fix', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ version: 1 });
    expect(err).toContain('b.rplan:2');
  });

  it('works with a baseline and --strict', async () => {
    const folder = await folderWith({ 'danh-ba.rplan': UNITS, 'b.rplan': WRONG });
    await run(folder, 'check', '--baseline', 'known.json', '--update-baseline');
    const { exit, out } = await run(
      folder,
      'check',
      '--fix',
      '--baseline',
      'known.json',
      '--strict',
      '--format',
      'json',
    );
    expect(exit).toBe(0);
    const { fixed } = JSON.parse(out) as { fixed: { code: string }[] };
    expect(fixed.map(({ code }) => code)).toContain('RP-SYNTAX-001');
  });
});
