// node scripts/picture.mjs: prints the first plan of README.md and makes the picture beside it. Needs soffice, pdftoppm, and fonts with all
// Vietnamese letters (Debian: libreoffice-writer-nogui, poppler-utils, fonts-liberation2). The hash beside the picture is that of
// its source; test/docs/picture.test.ts fails where the README shows another one.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup.mjs';

const resolution = 100;
/** The height of the page that says something, in pixels of that resolution; below it the page is white. */
const shown = 800;

const source = /^```rplan\n(.*?)^```/ms.exec(readFileSync(path.join(root, 'README.md'), 'utf8'))?.[1];
if (!source) throw new Error('README.md shows no plan.');
const work = mkdtempSync(path.join(tmpdir(), 'rplan-picture-'));
try {
  writeFileSync(path.join(work, 'ke-hoach.rplan'), source);
  const rplan = path.join(root, 'apps/cli/bin/rplan.js');
  execFileSync(process.execPath, [rplan, 'build', work, '--to', 'docx', '--out', work], { stdio: 'inherit' });
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(work, 'office'))}`;
  const convert = ['--headless', profile, '--convert-to', 'pdf', '--outdir', work, path.join(work, 'KH-1.docx')];
  execFileSync('soffice', convert, { stdio: 'inherit' });
  const image = path.join(root, 'docs/images/first-plan');
  const page = ['-r', String(resolution), '-f', '1', '-l', '1', '-x', '0', '-y', '0', '-W', '827', '-H', String(shown)];
  execFileSync('pdftoppm', [...page, '-singlefile', '-gray', '-png', path.join(work, 'KH-1.pdf'), image]);
  writeFileSync(`${image}.sha256`, `${createHash('sha256').update(source).digest('hex')}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
