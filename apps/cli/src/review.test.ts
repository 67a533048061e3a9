import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWord } from '@rplan/word-reader';
import { docx, p } from '@rplan/word-reader/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './testing.js';

const work = mkdtempSync(path.join(tmpdir(), 'rplan-review-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const WRONG = docx({ body: p('Các đơn vị báo cáo trước ngày 31/6/2026.') });
const RIGHT = docx({ body: p('Các đơn vị báo cáo trước ngày 30/6/2026.', '<w:jc w:val="both"/>') });

function office(files: Readonly<Record<string, Uint8Array | string>>) {
  const folder = mkdtempSync(path.join(work, 'o-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return {
    names: () => readdirSync(folder).sort(),
    bytes: (name: string) => new Uint8Array(readFileSync(path.join(folder, name))),
    has: (name: string) => existsSync(path.join(folder, name)),
    rplan: (...argv: string[]) => run(folder, ...argv),
  };
}

function commentsOf(bytes: Uint8Array): string[] {
  const reading = readWord(bytes);
  return reading.ok ? reading.document.comments.map(({ author, text }) => `${author}: ${text}`) : [];
}

describe('rplan review', () => {
  it('writes what it finds into a copy beside the file, and says it on the terminal', async () => {
    const { rplan, bytes, names } = office({ 'ke-hoach.docx': WRONG });
    const { exit, out, err } = await rplan('review', 'ke-hoach.docx');
    expect({ exit, err }).toEqual({ exit: 1, err: '' });
    expect(out).toContain('RP-DATE-021');
    expect(names()).toEqual(['ke-hoach-gop-y.docx', 'ke-hoach.docx']);
    expect(bytes('ke-hoach.docx')).toEqual(WRONG);
    expect(commentsOf(bytes('ke-hoach-gop-y.docx'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^RPlan: [\s\S]*31\/6\/2026[\s\S]*RP-DATE-021$/)]),
    );
  });

  it('overwrites nothing: a second copy has a name of its own, and a file that is named is kept', async () => {
    const { rplan, bytes, names } = office({ 'a.docx': WRONG, 'b.docx': 'của người khác' });
    await rplan('review', 'a.docx');
    await rplan('review', 'a.docx');
    expect(names()).toEqual(['a-gop-y-2.docx', 'a-gop-y.docx', 'a.docx', 'b.docx']);
    expect(await rplan('review', 'a.docx', '--out', 'b.docx')).toMatchObject({ exit: 2 });
    expect(new TextDecoder().decode(bytes('b.docx'))).toBe('của người khác');
    expect(await rplan('review', 'a.docx', '--out', 'a.docx')).toMatchObject({ exit: 2 });
    expect(bytes('a.docx')).toEqual(WRONG);
  });

  it('makes no copy of a file in which it finds nothing', async () => {
    const { rplan, names } = office({ 'a.docx': RIGHT });
    expect(await rplan('review', 'a.docx')).toMatchObject({ exit: 0, err: '' });
    expect(names()).toEqual(['a.docx']);
  });

  it('gives programs their format alone, with the words and the paragraph as line', async () => {
    const { rplan, names } = office({ 'a.docx': WRONG });
    const { out, err, exit } = await rplan('review', 'a.docx', '--format', 'json');
    expect({ err, exit }).toEqual({ err: '', exit: 1 });
    const [finding] = JSON.parse(out).findings.filter(({ code }: { code: string }) => code === 'RP-DATE-021');
    expect(finding).toMatchObject({ file: 'a.docx', start: { line: 1, column: 31 }, end: { line: 1, column: 40 } });
    expect(names()).toEqual(['a.docx']);
    const sarif = JSON.parse((await rplan('review', 'a.docx', '--format', 'sarif', '--out', 'b.docx')).out);
    expect(names()).toEqual(['a.docx', 'b.docx']);
    const [one] = sarif.runs;
    for (const { ruleId, ruleIndex } of one.results) expect(one.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('says what is in the way of a file that it cannot review, and writes nothing', async () => {
    const { rplan, names } = office({ 'a.docx': 'không phải Word', 'b.docx': WRONG });
    const { exit, err } = await rplan('review', 'a.docx', 'b.docx');
    expect(exit).toBe(2);
    expect(err).toContain('a.docx');
    expect(await rplan('review')).toMatchObject({ exit: 2 });
    expect(await rplan('review', 'c.docx')).toMatchObject({ exit: 2 });
    expect(await rplan('review', 'b.docx', 'b.docx', '--out', 'd.docx')).toMatchObject({ exit: 2 });
    expect(names()).toEqual(['a.docx', 'b.docx']);
  });
});
