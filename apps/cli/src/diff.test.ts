import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './testing.js';

const PLAN = `cơ quan STC "Sở Tài chính" { ký hiệu "STC" }
kế hoạch KH "Khắc phục tồn tại" {
  số 12/KH-STC
  ngày 5/1/2026
  nhiệm vụ NV-1 "Rà soát thủ tục hành chính." { chủ trì STC  thời hạn 30/6/2026 }
}
`;

describe('rplan diff', () => {
  let folder: string;
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder });
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rplan-diff-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('says that nothing changed where only the form of a file did', async () => {
    write('cu.rplan', PLAN);
    write('moi.rplan', PLAN.replace('  thời hạn', '\n    thời hạn'));
    expect((await run(folder, 'diff', 'cu.rplan', 'moi.rplan', '--format', 'json')).out).toContain('"changes": []');
  });

  it('exits 1 where a deadline of an issued document moved without a word', async () => {
    write('cu.rplan', PLAN);
    write('moi.rplan', PLAN.replace('30/6/2026', '31/7/2026'));
    const { exit, out } = await run(folder, 'diff', 'cu.rplan', 'moi.rplan');
    expect(exit).toBe(1);
    expect(out).toContain('“30/6/2026” → “31/7/2026”');
  });

  it('compares a revision of git with the folder as it is', async () => {
    git('init', '-q');
    write('ke-hoach.rplan', PLAN);
    git('add', '.');
    git('commit', '-qm', 'Lập kế hoạch');
    write('ke-hoach.rplan', PLAN.replace('Rà soát thủ tục', 'Rà soát, công bố thủ tục'));
    const { exit, out } = await run(folder, 'diff', 'HEAD', '--format', 'json');
    expect(exit).toBe(0);
    expect(JSON.parse(out).changes).toMatchObject([{ code: 'part-reworded', kind: 'task', name: 'NV-1' }]);
  });

  it.each([['khong-co'], ['--help-me'], ['HEAD~9']])('says that %s is no version', async (name) => {
    git('init', '-q');
    const { exit, err } = await run(folder, 'diff', name);
    expect(exit).toBe(2);
    expect(err).toContain(name.replace(/^--/, ''));
  });

  it('asks for a version', async () => {
    expect((await run(folder, 'diff')).exit).toBe(2);
  });
});
