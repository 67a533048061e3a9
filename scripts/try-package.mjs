// node scripts/try-package.mjs FOLDER: installs the packed `rplan` of a folder into an empty one, offline, with the Node that runs this, and uses
// what it brings: check, build, library. Needs nothing of the repository but its example.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.resolve(process.argv[2] ?? 'out/packages');
const tarball = readdirSync(folder).find((name) => /^rplan-\d.*\.tgz$/.test(name));
if (!tarball) throw new Error(`There is no rplan-VERSION.tgz in ${folder}.`);
const work = mkdtempSync(path.join(tmpdir(), 'rplan-try-'));
const windows = process.platform === 'win32';

/** Runs a command; stops here where it ends otherwise than it should. */
function run(wanted, command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: work, encoding: 'utf8', shell: windows });
  if (status !== wanted) throw new Error(`${command} ${args.join(' ')}: ${status}\n${stdout}${stderr}`);
  return stdout;
}

try {
  writeFileSync(path.join(work, 'package.json'), '{ "private": true, "type": "module" }\n');
  cpSync(fileURLToPath(new URL('../examples/ke-hoach-mau-2026', import.meta.url)), path.join(work, 'plan'), {
    recursive: true,
  });
  run(0, 'npm', 'install', '--offline', '--no-audit', '--no-fund', path.join(folder, tarball));
  run(0, 'npx', '--no-install', 'rplan', 'check', 'plan');
  run(0, 'npx', '--no-install', 'rplan', 'build', 'plan', '--to', 'json,docx,html,txt,xlsx,ics,ndjson', '--out', 'out');
  if (readdirSync(path.join(work, 'out')).length < 7) throw new Error('The build has not written every format.');
  writeFileSync(
    path.join(work, 'library.js'),
    `import { openProject } from 'rplan';
const project = await openProject('plan');
const [built] = await project.build({ to: ['docx'] });
if ((await project.check()).some(({ severity }) => severity === 'error') || !built.bytes.length) process.exit(3);
`,
  );
  run(0, 'node', 'library.js');
  process.stdout.write(`${tarball} works on Node ${process.versions.node}, ${process.platform}-${process.arch}.\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
