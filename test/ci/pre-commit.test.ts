import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bash, buildCli, folderWith, RIGHT, root, WRONG } from './workshop.js';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
}

const hooks = parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];

/** A repository with files staged, and what a hook says of the commit: pre-commit gives it the staged files that its pattern lets in. */
function commit(files: Readonly<Record<string, string>>) {
  const folder = folderWith(files);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  git('init', '--quiet');
  git('add', '.');
  const staged = git('-c', 'core.quotePath=false', 'diff', '--cached', '--name-only').trim().split('\n');
  const run = (id: string) => {
    const hook = hooks.find((candidate) => candidate.id === id);
    const names = staged.filter((name) => new RegExp(hook?.files ?? '').test(name)).map((name) => `'${name}'`);
    // A script is found from the checkout of the hooks and run in the repository.
    return bash(`"${root}"${hook?.entry ?? ''} ${names.join(' ')}`, folder);
  };
  return { folder, run };
}

beforeAll(buildCli, 60_000);

describe('the pre-commit hooks', () => {
  it('are scripts of this repository that exist', () => {
    for (const { language, entry } of hooks) {
      expect(language).toBe('script');
      expect(() => readFileSync(path.join(root, entry.split(' ')[0] ?? ''))).not.toThrow();
    }
  });

  it('stop a commit with an error in a plan, and let one without pass', () => {
    const { folder, run } = commit({ 'kế hoạch/a.rplan': WRONG, 'README.md': 'x' });
    const stopped = run('rplan-check');
    expect(stopped.status).toBe(1);
    expect(stopped.stdout).toContain('RP-NAME-001');
    writeFileSync(path.join(folder, 'kế hoạch/a.rplan'), RIGHT);
    expect(run('rplan-check').status).toBe(0);
  });

  it('know the whole project of a file that is committed', () => {
    const { run } = commit({ 'a.rplan': 'cơ quan AI-ĐÓ "Ai đó"\n', 'b.rplan': WRONG });
    expect(run('rplan-check').status).toBe(0);
  });

  it('check the project of an rplan.json that is committed alone', () => {
    const { run } = commit({
      'k/a.rplan': RIGHT,
      'k/rplan.json': '{ "rules": { "RP-COVER-006": "error" }, "lang": "vi" }',
    });
    const { status, stderr } = run('rplan-check');
    expect(status).toBe(2);
    expect(stderr).toContain('k/rplan.json:1:');
  });

  it('take the shipped examples as they are', () => {
    const examples = `"${path.join(root, 'examples')}"`;
    expect(bash(`"${root}"scripts/rplan.sh fmt --check ${examples}`, root)).toMatchObject({ status: 0, stdout: '' });
  });

  it('stop a plan that is not in the one style', () => {
    expect(commit({ 'a.rplan': 'cơ quan   VP "Văn phòng"' }).run('rplan-fmt').status).toBe(1);
    expect(commit({ 'a.rplan': 'cơ quan VP "Văn phòng"\n' }).run('rplan-fmt').status).toBe(0);
  });
});
