import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderWith } from '@rplan/project/testing';
import { describe, expect, it } from 'vitest';
import { run } from './testing.js';

const PLAN = `cơ quan SNV "Sở Nội vụ"
cơ quan STC "Sở Tài chính"
kế hoạch KH-1 "Khắc phục tồn tại, hạn chế" {
  ban hành SNV
  số 1/KH-SNV
  ngày 05/01/2026
  nhiệm vụ NV-1 "Rà soát thủ tục." { chủ trì SNV  thời hạn 30/6/2026 }
  nhiệm vụ NV-2 "Lập dự toán." { chủ trì STC  thời hạn 30/9/2026 }
}
`;
const DAY = ['--day', '30/6/2026'];

/** A project and its tracker, in which the two columns of blanks were left as they are. */
async function office() {
  const folder = await folderWith({ 'ke-hoach.rplan': PLAN });
  await run(folder, 'build', '.', '--to', 'xlsx', '--out', 'bang');
  return { folder, rplan: (...argv: string[]) => run(folder, 'collect', ...argv) };
}

describe('rplan collect', () => {
  it('takes the workbooks of a folder, writes nothing where nothing was answered, and says who did not', async () => {
    const { folder, rplan } = await office();
    writeFileSync(path.join(folder, 'bang/~$KH-1.xlsx'), 'lock');
    const { exit, out } = await rplan('bang', '--plan', 'KH-1', ...DAY, '--format', 'json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({
      files: [],
      workbooks: [{ name: 'KH-1.xlsx', taken: [], notes: [] }],
      silent: ['SNV', 'STC'],
    });
    const again = await rplan('bang', '--plan', 'KH-1', ...DAY, '--by', 'STC', '--format', 'json');
    expect(JSON.parse(again.out)).toMatchObject({ silent: ['SNV'] });
  });

  it.each<[string, string[], number]>([
    ['no file', ['--plan', 'KH-1', ...DAY], 2],
    ['no plan', ['bang', ...DAY], 2],
    ['a plan that is not there', ['bang', '--plan', 'KH-9', ...DAY], 2],
    ['a unit that is not there', ['bang', '--plan', 'KH-1', ...DAY, '--by', 'SYT'], 2],
    ['a day that is none', ['bang', '--plan', 'KH-1', '--day', '31/6/2026'], 2],
    ['a file that is not there', ['khong-co.xlsx', '--plan', 'KH-1', ...DAY], 2],
    ['a file that is no workbook', ['ke-hoach.rplan', '--plan', 'KH-1', ...DAY], 2],
  ])('with %s writes nothing and says why', async (_, argv, status) => {
    const { folder, rplan } = await office();
    const { exit, out, err } = await rplan(...argv);
    expect(exit).toBe(status);
    expect(`${out}${err}`).not.toMatch(/undefined|at .*\.js:/);
    expect(`${out}${err}`).not.toBe('');
    expect(existsSync(path.join(folder, 'tien-do-snv-2026-06-30.rplan'))).toBe(false);
  });

  it('overwrites no report that says something else', async () => {
    const { folder, rplan } = await office();
    // A tracker in which somebody answered: that of a project that knows the answer already.
    const knows = path.join(folder, 'biet.rplan');
    writeFileSync(knows, 'tiến độ Q2 của KH-1 do STC ngày 20/6/2026 { cập nhật NV-2 { trạng thái hoàn thành } }\n');
    await run(folder, 'build', '.', '--to', 'xlsx', '--out', 'bang', '--as-of', '29/6/2026');
    rmSync(knows);
    const file = path.join(folder, 'tien-do-stc-2026-06-30.rplan');
    expect((await rplan('bang', '--plan', 'KH-1', ...DAY, '--by', 'STC')).exit).toBe(0);
    const first = readFileSync(file, 'utf8');
    expect(first).toContain('cập nhật NV-2 {');
    rmSync(file);
    writeFileSync(file, first.replace('hoàn thành', 'tạm dừng').replace('30/6/2026', '01/7/2026'));
    const { exit, err } = await rplan('bang', '--plan', 'KH-1', ...DAY, '--by', 'STC');
    expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining('tien-do-stc-2026-06-30.rplan') });
    expect(readFileSync(file, 'utf8')).toContain('tạm dừng');
  });
});
