import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { folderWith } from '@rplan/project/testing';
import { describe, expect, it } from 'vitest';
import { main } from './main.js';
import { CLEAN, findings } from './testing.js';

/** A watch in a folder, as somebody sits before it: gives one report after the other, and can be interrupted. */
function watching(cwd: string, ...argv: string[]) {
  let out = '';
  let interrupt = () => {};
  const reports: string[] = [];
  const awaited: ((report: string) => void)[] = [];
  const before = process.cwd();
  process.chdir(cwd);
  const exit = main(['check', '--watch', '--format', 'short', ...argv], {
    out: (text) => {
      out += text;
    },
    // The line that says that changes are waited for ends a report.
    err: () => {
      const report = out;
      out = '';
      const next = awaited.shift();
      if (next) next(report);
      else reports.push(report);
    },
    colours: false,
    errColours: false,
    interactive: false,
    errInteractive: false,
    onInterrupt: (stop) => {
      interrupt = stop;
      return () => {};
    },
    cwd,
  }).finally(() => process.chdir(before));
  return {
    exit,
    next: () => {
      const report = reports.shift();
      return report === undefined ? new Promise<string>((resolve) => awaited.push(resolve)) : Promise.resolve(report);
    },
    interrupt: () => interrupt(),
  };
}

describe('check --watch', () => {
  it('checks again when a file changes, and ends with the status of the last report', async () => {
    const folder = await folderWith({ 'rplan.json': '{}', 'a/a.rplan': CLEAN });
    const watch = watching(folder);
    expect(findings(await watch.next()).filter((line) => line.includes('SYNTAX'))).toEqual([]);
    await writeFile(path.join(folder, 'a/a.rplan'), 'xyz');
    expect(findings(await watch.next())).toEqual(['a/a.rplan:1:1 RP-SYNTAX-001']);
    await writeFile(path.join(folder, 'a/b.rplan'), 'abc');
    expect(findings(await watch.next())).toHaveLength(2);
    watch.interrupt();
    expect(await watch.exit).toBe(1);
  });

  it.each(['out', 'dist', '.plans'])('works in a folder called %s', async (name) => {
    const folder = await folderWith({ [`${name}/a.rplan`]: CLEAN });
    const watch = watching(path.join(folder, name));
    await watch.next();
    await writeFile(path.join(folder, name, 'a.rplan'), 'xyz');
    expect(findings(await watch.next())).toEqual(['a.rplan:1:1 RP-SYNTAX-001']);
    watch.interrupt();
    await watch.exit;
  });

  it('ends when its folder goes', async () => {
    const folder = await folderWith({ 'plan/a.rplan': CLEAN });
    const watch = watching(folder, 'plan');
    await watch.next();
    await rm(path.join(folder, 'plan'), { recursive: true });
    expect(await watch.exit).toBe(2);
  });

  it('checks again when the settings change', async () => {
    const folder = await folderWith({ 'rplan.json': '{}', 'a.rplan': 'xyz' });
    const watch = watching(folder);
    expect(findings(await watch.next())).toHaveLength(1);
    await writeFile(path.join(folder, 'rplan.json'), '{ "rules": { "RP-SYNTAX-001": "off" } }');
    expect(findings(await watch.next())).toEqual([]);
    watch.interrupt();
    expect(await watch.exit).toBe(0);
  });

  it('follows the project of a single file', async () => {
    const folder = await folderWith({ 'a.rplan': CLEAN, 'b.rplan': '// nothing yet\n' });
    const watch = watching(folder, 'a.rplan');
    await watch.next();
    await writeFile(path.join(folder, 'b.rplan'), 'xyz');
    expect(findings(await watch.next())).toContain('b.rplan:1:1 RP-SYNTAX-001');
    watch.interrupt();
    await watch.exit;
  });

  it('stops at once when it is interrupted during the first report', async () => {
    const watch = watching(await folderWith({ 'a.rplan': CLEAN }));
    await watch.next();
    watch.interrupt();
    expect(await watch.exit).toBe(0);
  });
});
