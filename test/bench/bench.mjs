// npm run bench: whole processes at several sizes, medians, beside floors measured in turn with them. Prints the table of docs/performance.md.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { project } from './generate.mjs';
import { measure } from './measure.mjs';
import { wordFile } from './word-file.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '1,100,1000,10000' },
    /** Only the sizes above, without the 100,000 tasks. */
    small: { type: 'boolean', default: false },
  },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (file) => fileURLToPath(new URL(file, import.meta.url));
const cli = path.join(root, 'apps/cli/bin/rplan.js');
const work = mkdtempSync(path.join(tmpdir(), 'rplan-bench-'));
const out = path.join(work, 'out');
const checks = new Map();

function folderOf(name, wanted) {
  const folder = path.join(work, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(project(wanted))) writeFileSync(path.join(folder, file), text);
  return folder;
}

const runsFor = (tasks) =>
  Math.max(1, Math.round(tasks >= 100_000 ? 1 : tasks >= 10_000 ? values.runs / 2 : values.runs));

function row(what, args, floorName, floor, tasks) {
  const { own, floor: base, ratio } = measure([cli, ...args], floor, runsFor(tasks));
  const cells = [
    what,
    `${ratio.toFixed(1)} × ${floorName}`,
    own.cpu.toFixed(2),
    base.cpu.toFixed(2),
    own.wall.toFixed(2),
    Math.round(own.peak),
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
  return own;
}

function check(what, folder, tasks) {
  const regex = [at('floors/regex.mjs'), folder];
  const measured = row(`check, ${what}`, ['check', folder], 'regex pass', regex, tasks);
  checks.set(what, measured);
}

try {
  execFileSync(process.execPath, [path.join(root, 'apps/cli/scripts/build.mjs')]);
  process.stdout.write(
    `Node ${process.version}, ${cpus().length} cores, medians of ${values.runs} (from 10,000 tasks of ${runsFor(10_000)}, at 100,000 of 1).\n\n` +
      '| What | CPU, times the floor | cpu s | floor s | wall s | peak MiB |\n|---|---|---|---|---|---|\n',
  );
  const bare = ['-e', '0'];
  row('start: `rplan --version`', ['--version'], 'bare Node', bare, 1);
  for (const tasks of values.sizes.split(',').map(Number)) {
    const folder = folderOf(`t${tasks}`, { tasks });
    const name = `${tasks.toLocaleString('en')} ${tasks === 1 ? 'task' : 'tasks'}`;
    if (tasks === 1) row('start: check, 1 task', ['check', folder], 'bare Node', bare, 1);
    check(name, folder, tasks);
    row(
      `build json, ${name}`,
      ['build', folder, '--to', 'json', '--out', out],
      'regex pass',
      [at('floors/regex.mjs'), folder],
      tasks,
    );
    const floor = [at('floors/docx.mjs'), folder, path.join(work, 'floor.docx')];
    row(`build docx, ${name}`, ['build', folder, '--to', 'docx', '--out', out], 'XML and zip', floor, tasks);
  }
  for (const paragraphs of [600, 6000]) {
    const file = path.join(work, `w${paragraphs}.docx`);
    writeFileSync(file, wordFile(paragraphs));
    const floor = [at('floors/unzip.mjs'), file];
    row(
      `review, ${paragraphs.toLocaleString('en')} paragraphs in Word`,
      ['review', file, '--format', 'json'],
      'unzip',
      floor,
      1,
    );
  }
  check('1,000 tasks, English words', folderOf('english', { tasks: 1000, vocabulary: 'en' }), 1000);
  check('10,000 tasks in 100 files', folderOf('many', { tasks: 10_000, files: 100 }), 10_000);
  if (!values.small) {
    check('100,000 tasks', folderOf('big', { tasks: 100_000 }), 100_000);
    check('100,000 tasks in 1,000 files', folderOf('bigger', { tasks: 100_000, files: 1000 }), 100_000);
  }
  const times = (less, more) => {
    const [a, b] = [checks.get(less), checks.get(more)];
    if (a && b) process.stdout.write(`- ${less} -> ${more}: ${(b.cpu / a.cpu).toFixed(1)} times the cpu\n`);
  };
  process.stdout.write('\nGrowth of a check:\n');
  times('1,000 tasks', '10,000 tasks');
  times('10,000 tasks', '100,000 tasks');
  times('10,000 tasks in 100 files', '100,000 tasks in 1,000 files');
} finally {
  rmSync(work, { recursive: true, force: true });
}
