import { folderWith } from '@rplan/project/testing';
import { describe, expect, it } from 'vitest';
import { findings, run } from './testing.js';

const ascii = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

/** Files that are no plan: the language of the message, what it must name, and nothing a program says to a programmer. */
const unreadable: readonly (readonly [string, string | Uint8Array, vi: RegExp, en: RegExp])[] = [
  ['utf16.rplan', Uint8Array.from([0xff, 0xfe, 0x6b, 0]), /UTF-16.*Notepad/, /UTF-16.*Notepad/],
  ['tcvn3.rplan', ascii('plan K "h\u00b9n ch\u00d5, kh\u00bec ph\u00f4c"'), /:1:10: .*TCVN3.*UniKey/, /TCVN3.*UniKey/],
  ['vni.rplan', ascii('plan K "ha\u00efn che\u00e1, kha\u00e9c phu\u00efc"'), /VNI.*UniKey/, /VNI.*UniKey/],
  ['word.rplan', ascii('PK\u0003\u0004 word/document.xml'), /Word/, /Word/],
  ['picture.rplan', ascii('\u0089PNG\r\n'), /ảnh/, /picture/],
  ['empty.rplan', '', /trống/, /empty/],
  ['blank.rplan', '\ufeff\r\n\r\n', /trống/, /empty/],
];

describe.each(unreadable)('%s', (name, content, vi, en) => {
  it('is told apart, with the cure, and exits 2', async () => {
    const folder = await folderWith({ [name]: content });
    for (const [lang, words] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      const { exit, out, err } = await run(folder, 'check', name, '--lang', lang);
      expect({ exit, out }).toEqual({ exit: 2, out: '' });
      expect(err).toMatch(words);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
    }
  });
});

describe('a file with faults', () => {
  it.each([
    ['a missing }', 'kế hoạch K "Kế hoạch" {\n  mục "Một" {\n  mục "Hai" {\n  }\n}', ['a.rplan:2:13 RP-SYNTAX-006']],
    ['a } too many', 'kế hoạch K "Kế hoạch" {\n}\n}', ['a.rplan:3:1 RP-SYNTAX-005']],
    ['a missing "', 'kế hoạch K "Kế hoạch" {\n  đoạn "Một\n  đoạn "Hai"\n}', ['a.rplan:2:8 RP-SYNTAX-003']],
    ['a missing """', 'kế hoạch K "Kế hoạch" {\n  đoạn """\n  Một\n}', ['a.rplan:2:8 RP-SYNTAX-003']],
    ['a link that is not closed', 'kế hoạch K "Kế hoạch" {\n  đoạn "Theo {K."\n}', ['a.rplan:2:14 RP-SYNTAX-004']],
    [
      'half a keyword',
      'kế hoạch K "Kế hoạch" {\n  nhiệm\n  chủ\n}',
      ['a.rplan:2:3 RP-SYNTAX-001', 'a.rplan:3:3 RP-SYNTAX-001'],
    ],
    ['old line ends', 'kế hoạch K "Kế hoạch" {\r  xyz\r}\r', ['a.rplan:2:3 RP-SYNTAX-001']],
    ['Windows line ends and a mark', '\ufeffkế hoạch K "Kế hoạch" {\r\n  xyz\r\n}\r\n', ['a.rplan:2:3 RP-SYNTAX-001']],
  ])('%s has its place, once, and exits 1', async (_name, text, expected) => {
    const { exit, out } = await run(await folderWith({ 'a.rplan': text }), 'check', '--format', 'short');
    expect(exit).toBe(1);
    expect(findings(out).filter((line) => /SYNTAX|NAME/.test(line))).toEqual(expected);
  });
});

describe('thousands of faults', () => {
  const text = `kế hoạch K "Kế hoạch" {\n${'xyz ABC "Một"\n'.repeat(3000)}}`;

  it('are shown in part and counted in full', async () => {
    const { out } = await run(await folderWith({ 'a.rplan': text }), 'check');
    expect(out.match(/RP-SYNTAX-001/g)).toHaveLength(100);
    expect(out).toContain('2900');
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^3000 lỗi/);
  });

  it('are all there for programs', async () => {
    const { out } = await run(await folderWith({ 'a.rplan': text }), 'check', '--format', 'short');
    expect(findings(out).filter((line) => line.includes('SYNTAX'))).toHaveLength(3000);
  });
});

it('sends nothing to the terminal that would move its cursor', async () => {
  const folder = await folderWith({ 'a\u001b[31m.rplan': 'kế hoạch K "Kế\u001b[2J hoạch" { \u001b[31m x\u202ey }' });
  for (const format of ['pretty', 'short']) {
    const { out, err } = await run(folder, 'check', '--format', format, '--lang', 'vi');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are looked for
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  }
});

it('shows the place in a line of megabytes in little space', { timeout: 30_000 }, async () => {
  const text = `thông báo TB "Thông báo" { đoạn "${'Lời văn dài. '.repeat(300_000)}" xyz }`;
  const { out } = await run(await folderWith({ 'a.rplan': text }), 'check');
  expect(out).toContain('xyz');
  expect(out.length).toBeLessThan(5000);
});
