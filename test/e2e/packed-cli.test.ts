import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from '@rplan/project';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../../apps/cli', import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), 'rplan-packed-'));
const bin = path.join(work, 'package/bin/rplan.js');

/** Runs the packed command in an empty folder, far from the repository. */
function rplan(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  execFileSync(process.execPath, [path.join(cli, 'scripts/build.mjs')]);
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', work, '--loglevel=error'], {
    cwd: cli,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  execFileSync('tar', ['-xzf', packed.trim().split('\n').at(-1) ?? ''], { cwd: work });
  mkdirSync(path.join(work, 'plan'));
  writeFileSync(
    path.join(work, 'plan/plan.rplan'),
    'cơ quan VP "Văn phòng"\nbáo cáo  B "Báo cáo" { ban hành VP  nhiệm vụ N "Rà soát."{ chủ trì VB } }\n',
  );
}, 60_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the packed command, alone in a folder', () => {
  it('checks: results on stdout, exit status 1 for errors in the content', () => {
    const { status, stdout, stderr } = rplan('check', 'plan', '--format', 'short');
    expect(status).toBe(1);
    expect(stdout).toContain('RP-NAME-001');
    expect(stderr).toBe('');
  });

  it('gives pure JSON on stdout', () => {
    const { findings } = JSON.parse(rplan('check', 'plan', '--format', 'json').stdout) as {
      findings: { code: string }[];
    };
    expect(findings.map(({ code }) => code)).toContain('RP-NAME-001');
  });

  it('builds what it can and exits 1; writes nothing under --no-emit-on-error', () => {
    expect(rplan('build', 'plan', '--to', 'json,docx,html,txt', '--out', 'out').status).toBe(1);
    for (const extension of ['json', 'docx', 'html', 'txt'])
      expect(existsSync(path.join(work, `out/B.${extension}`))).toBe(true);
    expect(rplan('build', 'plan', '--out', 'none', '--no-emit-on-error').status).toBe(1);
    expect(existsSync(path.join(work, 'none'))).toBe(false);
  });

  it('formats in place, and says with --check what it would change', () => {
    expect(rplan('fmt', 'plan', '--check').status).toBe(1);
    expect(rplan('fmt', 'plan').status).toBe(0);
    expect(rplan('fmt', 'plan', '--check').status).toBe(0);
    expect(readFileSync(path.join(work, 'plan/plan.rplan'), 'utf8')).toContain('chủ trì VB');
  });

  it.each([
    [['check', 'nowhere'], 2],
    [['check', '--wrong'], 2],
    [['build', 'plan', '--to', 'rtf'], 2],
    [['unknown'], 2],
    [['explain', 'RP-NOTHING-1'], 2],
    [['explain', 'RP-SCORE-001'], 0],
    [['--version'], 0],
    [['--help'], 0],
  ])('%j exits %i without a stack trace', (args, expected) => {
    const { status, stdout, stderr } = rplan(...args);
    expect(status).toBe(expected);
    expect(stdout + stderr).not.toMatch(/\n\s+at /);
  });

  it('finds its shipped catalogues', () => {
    writeFileSync(path.join(work, 'plan/rplan.json'), '{ "use": ["par-index-2022"] }');
    writeFileSync(path.join(work, 'plan/result.rplan'), 'kết quả KQ của VP theo PAR-2022 năm 2025 { tổng 80 }\n');
    expect(rplan('check', 'plan', '--format', 'short').stdout).not.toContain('PAR-2022');
  });
});

it('a check without rplan.json loads no Zod: it is a third of the program, and only settings and files of findings need it', () => {
  const script = `
    const { createLoader } = require('./package/bin/load.js');
    const { load, scripts } = createLoader(process.cwd() + '/package/dist');
    const silent = { out() {}, err() {}, onInterrupt: () => () => {}, cwd: process.cwd() };
    load('main.js').main(['check', 'bare'], silent).then(() => console.log(JSON.stringify([...scripts.keys()])));`;
  mkdirSync(path.join(work, 'bare'));
  writeFileSync(path.join(work, 'bare/plan.rplan'), 'cơ quan VP "Văn phòng"\n');
  const { stdout } = spawnSync(process.execPath, ['-e', script], { cwd: work, encoding: 'utf8' });
  const loaded = (JSON.parse(stdout) as string[]).filter((file) => readFileSync(file, 'latin1').includes('ZodError'));
  expect(loaded).toEqual([]);
});

describe('the same plan in another process and time zone', () => {
  it.each(['001-cong-van-huong-son-2024', 'cac-loai-van-ban', 'ke-hoach-mau-2026'])(
    '%s is the same bytes in every format',
    { timeout: 60_000 },
    (example) => {
      const folder = fileURLToPath(new URL(`../../examples/${example}`, import.meta.url));
      const built = ['Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Kiritimati'].map((TZ) => {
        const out = path.join(work, 'zones', TZ.replace('/', '-'), example);
        const args = ['build', folder, '--to', 'docx,html,txt,xlsx,ics,json', '--out', out];
        const { status, stderr } = spawnSync(process.execPath, [bin, ...args], {
          encoding: 'utf8',
          env: { ...process.env, TZ },
        });
        expect({ status: status === 2 ? stderr : 'written' }).toEqual({ status: 'written' });
        return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(path.join(out, name), 'base64')]));
      });
      const endings = Object.keys(built[0] ?? {}).map((name) => path.extname(name));
      expect(new Set(endings)).toEqual(new Set(['.docx', '.html', '.txt', '.xlsx', '.ics', '.json']));
      expect(built[1]).toEqual(built[0]);
      expect(built[2]).toEqual(built[0]);
    },
  );
});

it('finds in the examples what the source finds: bundling loses no rule', async () => {
  const examples = fileURLToPath(new URL('../../examples', import.meta.url));
  const { findings } = JSON.parse(rplan('check', examples, '--format', 'json').stdout) as {
    findings: { code: string; message: string }[];
  };
  const { projects } = await load([examples]);
  const expected = projects.flatMap(({ diagnostics, files }) =>
    diagnostics.map(({ code, message, place }) => `${code} ${message[files.get(place.file)?.vocabulary ?? 'vi']}`),
  );
  expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual(expected);
});
