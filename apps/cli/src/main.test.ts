import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { folderWith } from '@rplan/project/testing';
import { describe, expect, it } from 'vitest';
import { CLEAN, findings, run } from './testing.js';

describe('exit status', () => {
  it('is 0 where nothing is at error level', async () => {
    const folder = await folderWith({ 'a.rplan': CLEAN });
    expect(await run(folder, 'check')).toMatchObject({ exit: 0, err: '' });
    expect((await run(folder, 'check', 'a.rplan')).exit).toBe(0);
  });

  it('is 1 for errors in the content, and for warnings where they count as errors', async () => {
    const folder = await folderWith({ 'bad.rplan': 'xyz', 'b/warned.rplan': CLEAN });
    expect((await run(folder, 'check', 'bad.rplan')).exit).toBe(1);
    expect((await run(folder, 'check', '--strict', 'b')).exit).toBe(1);
    expect((await run(folder, 'check', '--max-warnings', '0', 'b')).exit).toBe(1);
    expect((await run(folder, 'check', '--max-warnings', '99', 'b')).exit).toBe(0);
  });

  it('is 2 for what cannot be read, whatever else was found', async () => {
    const folder = await folderWith({ 'bad.rplan': 'xyz', 'word.rplan': Uint8Array.from([0x50, 0x4b, 3, 4]) });
    const { exit, out, err } = await run(folder, 'check', '.', 'gone.rplan', '--format', 'short');
    expect(exit).toBe(2);
    expect(findings(out)).toEqual(['bad.rplan:1:1 RP-SYNTAX-001']);
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['gone.rplan', 'word.rplan']);
  });

  it.each([
    ['chek'],
    ['check', '--wrong'],
    ['check', '-x'],
    ['check', '--out', 'x'],
    ['check', '--format', 'xml'],
    ['check', '--format'],
    ['check', '--lang', 'fr'],
    ['check', '--strict=yes'],
    ['check', '--max-warnings', '-1'],
    ['check', '--max-warnings', 'many'],
    ['check', '--as-of', '31/2/2026'],
    ['build', '--to', 'rtf'],
    ['build', '--to', ''],
    ['build', '--out', '--to', 'json'],
    ['fmt', '--vocabulary', 'fr'],
    ['explain', 'RP-NONE-001'],
    [],
  ])('is 2 for a command line that is wrong: %j', async (...argv) => {
    const { exit, out, err } = await run(await folderWith({ 'a.rplan': CLEAN }), ...argv);
    expect(exit).toBe(2);
    expect(argv.length === 0 ? out : err).not.toBe('');
    expect(err).not.toMatch(/ {4}at |Error:/);
  });
});

describe('what is said of a wrong command line', () => {
  it('names what is wrong and what there is, in the language asked for', async () => {
    const folder = await folderWith();
    expect((await run(folder, 'chek')).err).toContain('“chek”');
    expect((await run(folder, 'chek', '--lang', 'en')).err).toMatch(/no command “chek”.*check, build/);
    expect((await run(folder, 'check', '--out', 'x', '--lang', 'en')).err).toMatch(/“--out”.*--format/);
    expect((await run(folder, 'build', '--to', 'json,rtf', '--lang', 'en')).err).toMatch(/“rtf”.*docx.*json/);
  });
});

it('prints help and version on stdout', async () => {
  const folder = await folderWith();
  expect(await run(folder, '--help')).toMatchObject({ exit: 0, err: '' });
  expect((await run(folder, 'check', '--help')).out).toContain('rplan check');
  expect((await run(folder, 'help')).out).toContain('NO_COLOR');
  expect(await run(folder, '--version')).toMatchObject({ exit: 0, out: 'development\n', err: '' });
});

describe('language', () => {
  const files = { 'vi/a.rplan': 'kế hoạch K "Kế hoạch" { xyz }', 'en/a.rplan': 'plan K "Plan" { xyz }' };

  it('is that of each file, for what is found in it', async () => {
    const { out } = await run(await folderWith(files), 'check', '--format', 'short');
    expect(out).toContain('en/a.rplan:1:17: error');
    expect(out).toContain('vi/a.rplan:1:25: lỗi');
  });

  it('is the one asked for', async () => {
    const { out } = await run(await folderWith(files), 'check', '--format', 'short', '--lang', 'en');
    expect(out).not.toMatch(/lỗi|tệp/);
  });

  it('is the project’s for what is said of the project', async () => {
    const folder = await folderWith({ 'rplan.json': '{ "language": "en" }', 'a.rplan': '// nothing yet\n' });
    expect((await run(folder, 'check')).out).toBe('No errors in 1 file.\n');
  });
});

describe('several projects', () => {
  it('are checked each by itself and counted together', async () => {
    const folder = await folderWith({ 'a/1.rplan': 'xyz', 'b/1.rplan': 'xyz\n', 'b/c/1.rplan': CLEAN });
    const { out, exit } = await run(folder, 'check', '--format', 'short', 'a', 'b', 'a/1.rplan', 'b');
    expect(findings(out).filter((line) => line.includes('SYNTAX'))).toEqual([
      'a/1.rplan:1:1 RP-SYNTAX-001',
      'b/1.rplan:1:1 RP-SYNTAX-001',
    ]);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^2 lỗi.* 3 tệp\.$/);
    expect(exit).toBe(1);
  });
});

describe('build', () => {
  it('leaves stdout to the findings where a program reads them', async () => {
    const folder = await folderWith({ 'a.rplan': CLEAN });
    const { out, err } = await run(folder, 'build', '--to', 'json', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ version: 1 });
    expect(err).toContain('B.json');
  });

  it('writes into one folder, says what on stdout and what it found on stderr', async () => {
    const folder = await folderWith({ 'a/1.rplan': CLEAN, 'b/1.rplan': CLEAN.replaceAll(' B ', ' B-2 ') });
    const { exit, out, err } = await run(folder, 'build', '--to', 'json,docx,json', '--out', 'new/place');
    expect(exit).toBe(0);
    expect((await readdir(path.join(folder, 'new/place'))).toSorted()).toEqual([
      'B-2.docx',
      'B-2.json',
      'B.docx',
      'B.json',
    ]);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ').at(-1)),
    ).toEqual(['B.json', 'B.docx', 'B-2.json', 'B-2.docx'].map((name) => `new/place/${name}`));
    expect(err).toMatch(/2 tệp\.\n$/);
    expect(JSON.parse(await readFile(path.join(folder, 'new/place/B.json'), 'utf8'))).toMatchObject({
      document: { id: 'B' },
    });
  });

  it('writes although there are errors in the content, unless told not to', async () => {
    const folder = await folderWith({ 'a.rplan': `${CLEAN}xyz` });
    expect((await run(folder, 'build', '--to', 'json', '--no-emit-on-error')).exit).toBe(1);
    expect(await readdir(folder)).toEqual(['a.rplan']);
    expect((await run(folder, 'build', '--to', 'json')).exit).toBe(1);
    expect(await readdir(path.join(folder, 'out'))).toEqual(['B.json']);
  });

  it('writes nothing while a file of the plan cannot be read', async () => {
    const folder = await folderWith({ 'a.rplan': CLEAN, 'b.rplan': Uint8Array.from([0xff, 0xfe]) });
    expect((await run(folder, 'build', '--to', 'json')).exit).toBe(2);
    expect((await readdir(folder)).toSorted()).toEqual(['a.rplan', 'b.rplan']);
  });

  it('does not write one document over another', async () => {
    const folder = await folderWith({
      'a/1.rplan': CLEAN,
      'b/1.rplan': CLEAN.replace(' B ', ' b '),
      'c/1.rplan': CLEAN.replace(' B ', ' C '),
    });
    const { exit, err } = await run(folder, 'build', '--to', 'json');
    expect(exit).toBe(2);
    expect(await readdir(path.join(folder, 'out'))).toEqual(['C.json']);
    expect(err).toContain('a/1.rplan:2');
    expect(err).toContain('b/1.rplan:2');
  });

  it('goes on with the other files where one cannot be written, and leaves what was there', async () => {
    const folder = await folderWith({ 'a.rplan': `${CLEAN}thông báo TB "Thông báo" { }`, 'out/TB.json': 'old' });
    await mkdir(path.join(folder, 'out/B.json'));
    const { exit, out, err } = await run(folder, 'build', '--to', 'json');
    expect({ exit, out }).toEqual({ exit: 2, out: 'Đã ghi out/TB.json\n' });
    expect(err).toContain('out/B.json');
    expect((await readdir(path.join(folder, 'out'))).toSorted()).toEqual(['B.json', 'TB.json']);
  });

  it('says so where --out is a file', async () => {
    const folder = await folderWith({ 'a.rplan': CLEAN, place: 'old' });
    expect(await run(folder, 'build', '--to', 'json', '--out', 'place')).toMatchObject({ exit: 2, out: '' });
    expect(await readFile(path.join(folder, 'place'), 'utf8')).toBe('old');
  });

  it('does not build with a layout out of its range', async () => {
    const folder = await folderWith({ 'a.rplan': CLEAN, 'rplan.json': '{ "layout": { "marginLeft": 500 } }' });
    const { exit, err } = await run(folder, 'build');
    expect(exit).toBe(2);
    expect(err).toContain('rplan.json:1:15');
    expect((await readdir(folder)).toSorted()).toEqual(['a.rplan', 'rplan.json']);
  });
});

describe('fmt', () => {
  it('leaves a file alone that cannot be read, and formats the others', async () => {
    const folder = await folderWith({
      'a.rplan': 'kế  hoạch   K "Kế hoạch"{}',
      'b.rplan': 'xyz',
      'c.rplan': Uint8Array.from([0xff, 0xfe]),
    });
    const { exit } = await run(folder, 'fmt');
    expect(exit).toBe(2);
    expect(await readFile(path.join(folder, 'a.rplan'), 'utf8')).toContain('kế hoạch K "Kế hoạch"');
    expect(await readFile(path.join(folder, 'b.rplan'), 'utf8')).toBe('xyz');
  });
});

it('takes names with spaces and decomposed marks as they come', async () => {
  const folder = await folderWith();
  const name = 'Kế hoạch (bản 1).rplan'.normalize('NFD');
  await writeFile(path.join(folder, name), 'xyz');
  const { out } = await run(folder, 'check', name.normalize('NFC'), '--format', 'short');
  expect(findings(out)).toEqual([`${name}:1:1 RP-SYNTAX-001`]);
});
