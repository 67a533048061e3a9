import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './testing.js';

const work = mkdtempSync(path.join(tmpdir(), 'rplan-update-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const PLAN = `cơ quan VP "Văn phòng"
báo cáo B-1 "Báo cáo" {
  đoạn "Đã rà soát hồ sơ quá hạn."
  đoạn "{VP} đã công khai xin lỗi."
}
`;

/** A folder with a plan that was built, and its Word file with words replaced. */
async function office(...changes: readonly (readonly [string, string])[]) {
  const folder = mkdtempSync(path.join(work, 'o-'));
  const at = (name: string) => path.join(folder, name);
  writeFileSync(at('a.rplan'), PLAN);
  const rplan = (...argv: string[]) => run(folder, ...argv);
  await rplan('build', '--out', 'out');
  const parts = unzipSync(readFileSync(at('out/B-1.docx')));
  const xml = changes.reduce(
    (text, [before, after]) => text.replace(before, after),
    strFromU8(parts['word/document.xml'] ?? new Uint8Array()),
  );
  writeFileSync(at('out/B-1.docx'), zipSync({ ...parts, 'word/document.xml': strToU8(xml) }));
  return {
    rplan,
    plan: () => readFileSync(at('a.rplan'), 'utf8'),
    write: (text: string) => writeFileSync(at('a.rplan'), text),
    names: () => readdirSync(at('out')).sort(),
  };
}

describe('rplan import --update', () => {
  it('lists what was changed and writes only what is taken', async () => {
    const { rplan, plan } = await office(['hồ sơ quá hạn', 'mọi hồ sơ quá hạn'], ['>Văn phòng', '>Phòng Kinh tế']);
    const listed = await rplan('import', '--update', 'out/B-1.docx', '--format', 'json');
    expect(listed).toMatchObject({ exit: 0, err: '' });
    expect(JSON.parse(listed.out).changes).toMatchObject([
      { number: 1, after: 'Đã rà soát mọi hồ sơ quá hạn.', taken: false },
      { number: 2, taken: false, reason: 'made-words' },
    ]);
    expect(plan()).toBe(PLAN);
    expect(await rplan('import', '--update', 'out/B-1.docx', '--take', '2')).toMatchObject({ exit: 0 });
    expect(plan()).toBe(PLAN);
    expect(await rplan('import', '--update', 'out/B-1.docx', '--take', 'all')).toMatchObject({ exit: 0 });
    expect(plan()).toBe(PLAN.replace('hồ sơ quá hạn', 'mọi hồ sơ quá hạn'));
  });

  it('takes not all where the plan has gone on itself', async () => {
    const { rplan, plan, write } = await office(['hồ sơ quá hạn', 'mọi hồ sơ quá hạn']);
    const moved = PLAN.replace('công khai xin lỗi', 'công khai kết quả');
    write(moved);
    expect(await rplan('import', '--update', 'out/B-1.docx', '--take', 'all')).toMatchObject({ exit: 2 });
    expect(plan()).toBe(moved);
  });

  it('says what it needs', async () => {
    const { rplan } = await office();
    expect(await rplan('import', '--update', 'out/B-1.docx')).toMatchObject({ exit: 0 });
    for (const argv of [
      ['--update'],
      ['--update', 'gone.docx'],
      ['--update', 'out/B-1.docx', '--out', 'elsewhere'],
      ['--update', 'out/B-1.docx', '--take', 'some'],
      ['--take', 'all', 'out/B-1.docx'],
    ])
      expect(await rplan('import', ...argv), argv.join(' ')).toMatchObject({ exit: 2 });
  });
});

it('a build keeps a Word file that somebody has saved since', async () => {
  const { rplan, names } = await office(['hồ sơ quá hạn', 'mọi hồ sơ quá hạn']);
  const { exit, err } = await rplan('build', '--out', 'out');
  expect(exit).toBe(0);
  expect(err).toContain('B-1.da-sua.docx');
  expect(names()).toEqual(['B-1.da-sua.docx', 'B-1.docx']);
  expect((await rplan('build', '--out', 'out')).err).not.toContain('da-sua');
});
