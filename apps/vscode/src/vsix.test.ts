import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unzippedSize, zipEntries } from './testing/zip.js';

const root = fileURLToPath(new URL('..', import.meta.url));
let work: string;
let entries: string[];
let packed: Buffer;

beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'rplan-vsix-'));
  const file = path.join(work, 'rplan.vsix');
  const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
  // The script of `npm run package`, into a folder of its own; it bundles first.
  await promisify(execFile)(
    process.execPath,
    [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--out', file],
    { cwd: root },
  );
  packed = await readFile(file);
  entries = zipEntries(packed).map(({ name }) => name);
}, 120_000);
afterAll(() => rm(work, { recursive: true, force: true }));

it('holds what the manifest names, and nothing of the sources', async () => {
  const shipped = await readdir(fileURLToPath(new URL('../../../packages/project/catalogues', import.meta.url)));
  const catalogues = shipped.map((name) => `catalogues/${name}`);
  expect(entries.filter((name) => name.startsWith('extension/')).sort()).toEqual(
    [
      'LICENSE.txt',
      ...catalogues,
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/dashboard.js',
      'dist/extension.js',
      'dist/grid.js',
      'dist/preview.js',
      'dist/rplan.schema.json',
      'dist/rules.en.md',
      'dist/rules.vi.md',
      'dist/server.js',
      'images/activity.svg',
      'images/file.svg',
      'images/icon.png',
      'language-configuration.json',
      'package.json',
      'package.nls.json',
      'package.nls.vi.json',
      'readme.md',
      'snippets/rplan.json',
      'syntaxes/rplan.tmLanguage.json',
      'templates/bao-cao.rplan',
      'templates/bien-ban.rplan',
      'templates/chi-thi.rplan',
      'templates/cong-van.rplan',
      'templates/danh-ba.rplan',
      'templates/en/bao-cao.rplan',
      'templates/en/bien-ban.rplan',
      'templates/en/chi-thi.rplan',
      'templates/en/cong-van.rplan',
      'templates/en/danh-ba.rplan',
      'templates/en/giay-moi.rplan',
      'templates/en/ke-hoach.rplan',
      'templates/en/quyet-dinh.rplan',
      'templates/en/thong-bao.rplan',
      'templates/en/to-trinh.rplan',
      'templates/giay-moi.rplan',
      'templates/ke-hoach.rplan',
      'templates/quyet-dinh.rplan',
      'templates/thong-bao.rplan',
      'templates/to-trinh.rplan',
      'walkthrough/create.md',
      'walkthrough/export.md',
      'walkthrough/preview.md',
      'walkthrough/problems.md',
      'walkthrough/task.md',
    ]
      .map((name) => `extension/${name}`)
      .sort(),
  );
});

it('stays small enough to be sent by mail', () => {
  expect(packed.length).toBeLessThan(3_000_000);
  expect(unzippedSize(packed)).toBeLessThan(8_000_000);
});

it('has every text of the manifest in both languages', async () => {
  const manifest = await readFile(path.join(root, 'package.json'), 'utf8');
  const used = [...new Set([...manifest.matchAll(/%([\w.]+)%/g)].map(([, key]) => key))].sort();
  for (const name of ['package.nls.json', 'package.nls.vi.json']) {
    expect(Object.keys(JSON.parse(await readFile(path.join(root, name), 'utf8'))).sort(), name).toEqual(used);
  }
});

it('has every text of the code in Vietnamese', async () => {
  const files = await readdir(path.join(root, 'src'), { recursive: true });
  const code = await Promise.all(
    files.filter((name) => /(?<!test)\.ts$/.test(name)).map((name) => readFile(path.join(root, 'src', name), 'utf8')),
  );
  const said = code.flatMap((text) => [...text.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, message]) => message));
  const translated = JSON.parse(await readFile(path.join(root, 'l10n/bundle.l10n.vi.json'), 'utf8'));
  expect(Object.keys(translated).sort()).toEqual([...new Set(said)].sort());
});

it('has a word pattern that keeps Vietnamese words, codes and marks together', async () => {
  const { wordPattern } = JSON.parse(await readFile(path.join(root, 'language-configuration.json'), 'utf8'));
  const words = (text: string) => text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`));
  expect(words('nhiệm vụ NV-1 "Rà soát" { về PAR.1.1 }')).toEqual([
    'nhiệm',
    'vụ',
    'NV-1',
    'Rà',
    'soát',
    'về',
    'PAR',
    '1',
    '1',
  ]);
  expect(words('UBND-TỈNH NC₁ hoàn thành'.normalize('NFD'))).toEqual(
    ['UBND-TỈNH', 'NC₁', 'hoàn', 'thành'].map((word) => word.normalize('NFD')),
  );
});

it('names files that exist', async () => {
  const { main, icon, contributes } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const [language] = contributes.languages;
  const named: string[] = [
    main,
    icon,
    language.configuration,
    language.icon.light,
    language.icon.dark,
    contributes.grammars[0].path,
    contributes.snippets[0].path,
    contributes.viewsContainers.activitybar[0].icon,
    ...contributes.walkthroughs[0].steps.map(({ media }: { media: { markdown: string } }) => media.markdown),
  ];
  for (const name of named) expect((await stat(path.join(root, name))).isFile(), name).toBe(true);
});

it('registers every command it names', async () => {
  const { contributes, activationEvents } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  expect(activationEvents).not.toContain('*');
  const code = await readFile(path.join(root, 'dist/extension.js'), 'utf8');
  const known = contributes.commands.map(({ command }: { command: string }) => command);
  expect([...new Set(known)]).toHaveLength(known.length);
  for (const command of known) expect(code.includes(`"${command}"`), command).toBe(true);
});

it('goes on with a dash where a line of a text has one', async () => {
  const { onEnterRules } = JSON.parse(await readFile(path.join(root, 'language-configuration.json'), 'utf8'));
  const actionAt = (line: string) =>
    onEnterRules.find(({ beforeText }: { beforeText: string }) => new RegExp(beforeText).test(line))?.action;
  expect(actionAt('    - Vướng mắc gửi về {SNV}.')).toMatchObject({ appendText: '- ' });
  expect(actionAt('    + Ý nhỏ')).toMatchObject({ appendText: '+ ' });
  expect(actionAt('    - ')).toBeUndefined();
  expect(actionAt('  nhiệm vụ NV-1 "Rà soát - báo cáo"')).toBeUndefined();
});
