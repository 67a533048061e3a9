// npm run bench: whole processes at several sizes, medians, beside floors measured in the same run.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { project } from './generate.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '1,100,1000,10000' },
    big: { type: 'boolean', default: false },
  },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = path.join(root, 'apps/cli/bin/rplan.js');
const work = mkdtempSync(path.join(tmpdir(), 'rplan-bench-'));
const runs = Number(values.runs);

/** CPU seconds, wall seconds and peak MiB of one whole process, as the operating system accounts for them. */
function once(args) {
  const started = process.hrtime.bigint();
  const result = spawnSync('/usr/bin/time', ['-f', '%U %S %M', process.execPath, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (result.error) throw new Error(`GNU time is needed at /usr/bin/time: ${result.error.message}`);
  const [user = 0, system = 0, peak = 0] = (result.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { cpu: user + system, wall: Number(process.hrtime.bigint() - started) / 1e9, peak: peak / 1024 };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function measure(args, count = runs) {
  once(args);
  const all = Array.from({ length: count }, () => once(args));
  return {
    cpu: median(all.map(({ cpu }) => cpu)),
    wall: median(all.map(({ wall }) => wall)),
    peak: median(all.map(({ peak }) => peak)),
  };
}

function write(folder, texts) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(folder, name), text);
  return folder;
}

function row(name, { cpu, wall, peak }, ratio) {
  process.stdout.write(
    `| ${name} | ${ratio === undefined ? '' : `${ratio.toFixed(1)}`} | ${cpu.toFixed(2)} | ${wall.toFixed(2)} | ${Math.round(peak)} |\n`,
  );
}

try {
  execFileSync(process.execPath, [path.join(root, 'apps/cli/scripts/build.mjs')]);
  const regex = path.join(work, 'regex.mjs');
  writeFileSync(
    regex,
    "import{readdirSync,readFileSync}from'node:fs';let n=0;for(const f of readdirSync(process.argv[2]))for(const m of readFileSync(process.argv[2]+'/'+f,'utf8').matchAll(/\"(?:[^\"\\\\]|\\\\.)*\"|[\\p{L}][\\p{L}\\p{M}\\p{N}_-]*|\\d+(?:[.,/]\\d+)*|[{}.,=%]/gu))n+=m[0].length;process.stdout.write(String(n))",
  );
  process.stdout.write(
    `Node ${process.version}, ${cpus().length} cores, median of ${runs}.\n\n| What | times the floor | cpu s | wall s | peak MiB |\n|---|---|---|---|---|\n`,
  );
  const bare = measure(['-e', '0']);
  row('floor: bare node', bare);
  for (const size of values.sizes.split(',').map(Number)) {
    const folder = write(path.join(work, `t${size}`), project({ tasks: size }));
    const floor = measure([regex, folder]);
    row(`floor: regex pass over ${size} tasks`, floor);
    const check = measure([cli, 'check', folder], size >= 10_000 ? 3 : runs);
    row(`check ${size}`, check, size <= 1 ? check.cpu / bare.cpu : check.cpu / floor.cpu);
    for (const format of ['json', 'docx']) {
      const built = measure(
        [cli, 'build', folder, '--to', format, '--out', path.join(work, 'out')],
        size >= 10_000 ? 3 : runs,
      );
      row(`build ${format} ${size} (beyond check: ${(built.cpu - check.cpu).toFixed(2)} s)`, built);
    }
  }
  const many = write(path.join(work, 'many'), project({ tasks: 10_000, files: 100 }));
  row('check 10000 in 100 files', measure([cli, 'check', many], 3));
  const english = write(path.join(work, 'english'), project({ tasks: 1000, vocabulary: 'en' }));
  row('check 1000, English words', measure([cli, 'check', english]));
  if (values.big) {
    const big = write(path.join(work, 'big'), project({ tasks: 100_000, files: 1000 }));
    row('check 100000 in 1000 files', measure([cli, 'check', big], 1));
  }
  process.stdout.write(
    `\nText of the largest: ${(readdirSync(many).reduce((sum, file) => sum + readFileSync(path.join(many, file)).length, 0) / 1e6).toFixed(1)} MB\n`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
