import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bash, buildCli, folderWith, RIGHT, root, WRONG } from './workshop.js';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly { uses?: string; run?: string; shell?: string; env?: Record<string, string> }[];
  };
}

const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as Action;

/** Runs the action's own steps in a folder as the runner would, with its inputs put into their expressions. */
function runAction(folder: string, inputs: Readonly<Record<string, string>> = {}, checkout = root) {
  const inputNamed = (name: string) => inputs[name] ?? action.inputs[name]?.default ?? `unknown input ${name}`;
  const [step, ...others] = action.runs.steps.filter(({ run }) => run !== undefined);
  expect(others).toEqual([]);
  const expressions = Object.entries(step?.env ?? {}).map(([key, text]) => [
    key,
    text.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, name: string) => inputNamed(name)),
  ]);
  return bash(step?.run ?? '', folder, { ...Object.fromEntries(expressions), GITHUB_ACTION_PATH: checkout });
}

beforeAll(buildCli, 60_000);

describe('the GitHub Action', () => {
  it('is a composite of steps that each say their shell, and describes every input', () => {
    expect(action.runs.using).toBe('composite');
    for (const { run, shell } of action.runs.steps) if (run) expect(shell).toBe('bash');
    for (const { description } of Object.values(action.inputs)) expect(description).not.toBe('');
    expect(Object.keys(action.inputs)).toEqual(
      expect.arrayContaining(['paths', 'strict', 'format', 'baseline', 'as-of']),
    );
  });

  it('never writes an input into its script', () => {
    for (const { run } of action.runs.steps) expect(run ?? '').not.toContain('${{');
  });

  it('annotates what it finds and fails', () => {
    const { status, stdout } = runAction(folderWith({ 'a.rplan': WRONG }));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=a\.rplan,line=2,.*title=RP-NAME-001::/m);
  });

  it('passes where nothing is at error level, and not under strict', () => {
    const folder = folderWith({ 'a.rplan': RIGHT });
    expect(runAction(folder).status).toBe(0);
    expect(runAction(folder, { strict: 'true' }).status).toBe(1);
  });

  it('checks the paths it is given, with spaces and all', () => {
    const folder = folderWith({ 'một hai/a.rplan': RIGHT, 'ba/b.rplan': RIGHT, 'bad/c.rplan': WRONG });
    expect(runAction(folder, { paths: 'một hai\nba\n' }).status).toBe(0);
    expect(runAction(folder, { paths: '$(touch pwned)' }).status).toBe(2);
    expect(existsSync(path.join(folder, 'pwned'))).toBe(false);
  });

  it('takes a baseline and a day, and writes the report to a file', () => {
    const folder = folderWith({ 'a.rplan': WRONG });
    bash(`node ${path.join(root, 'apps/cli/bin/rplan.js')} check --baseline known.json --update-baseline`, folder);
    const { status } = runAction(folder, {
      baseline: 'known.json',
      'as-of': '2026-09-30',
      format: 'sarif',
      report: 'rplan.sarif',
    });
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(path.join(folder, 'rplan.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  it('builds the command in a fresh checkout, and only there', () => {
    const checkout = folderWith({
      'bin/npm': '#!/bin/sh\necho "$@" >> npm.log\n[ "$1" != run ] || cp -r "$BUILT/." apps/cli/dist\n',
    });
    chmodSync(path.join(checkout, 'bin/npm'), 0o755);
    mkdirSync(path.join(checkout, 'apps/cli/dist'), { recursive: true });
    cpSync(path.join(root, 'scripts/rplan.sh'), path.join(checkout, 'scripts/rplan.sh'));
    cpSync(path.join(root, 'apps/cli/bin'), path.join(checkout, 'apps/cli/bin'), { recursive: true });
    cpSync(path.join(root, 'apps/cli/catalogues'), path.join(checkout, 'apps/cli/catalogues'), { recursive: true });
    writeFileSync(path.join(checkout, 'apps/cli/package.json'), '{ "type": "module" }');
    const before = { PATH: process.env.PATH, BUILT: process.env.BUILT };
    process.env.PATH = `${path.join(checkout, 'bin')}${path.delimiter}${before.PATH ?? ''}`;
    process.env.BUILT = path.join(root, 'apps/cli/dist');
    try {
      const folder = folderWith({ 'a.rplan': WRONG });
      expect(runAction(folder, {}, checkout).status).toBe(1);
      expect(runAction(folder, {}, checkout).status).toBe(1);
      expect(readFileSync(path.join(checkout, 'npm.log'), 'utf8').split('\n')).toEqual([
        expect.stringMatching(/^ci .*--ignore-scripts/),
        'run build --workspace apps/cli',
        '',
      ]);
    } finally {
      process.env.PATH = before.PATH;
      if (before.BUILT === undefined) delete process.env.BUILT;
    }
  });
});
