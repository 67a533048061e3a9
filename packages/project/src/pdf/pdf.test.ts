import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../testing.js';
import { findConverter, type Machine } from './converter.js';
import { commandOf, printPdf } from './print.js';

const machine = (platform: NodeJS.Platform, files: readonly string[], env: Machine['env'] = {}): Machine => ({
  platform,
  env,
  exists: (file) => files.includes(file),
});

describe('the program that prints', () => {
  const windows = { ProgramFiles: 'C:\\Program Files' };
  it.each<[string, Machine, string | undefined]>([
    ['LibreOffice of Linux', machine('linux', ['/usr/bin/soffice']), '/usr/bin/soffice'],
    ['LibreOffice on the path', machine('linux', ['/opt/lo/soffice'], { PATH: '/bin:/opt/lo' }), '/opt/lo/soffice'],
    [
      'LibreOffice of macOS',
      machine('darwin', ['/Applications/LibreOffice.app/Contents/MacOS/soffice']),
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    ],
    [
      'LibreOffice of Windows before Word',
      machine(
        'win32',
        [
          'C:\\Program Files\\LibreOffice\\program\\soffice.com',
          'C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE',
        ],
        windows,
      ),
      'C:\\Program Files\\LibreOffice\\program\\soffice.com',
    ],
    [
      'Word where it is alone',
      machine('win32', ['C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE'], windows),
      'powershell.exe',
    ],
    [
      'what is named',
      machine('linux', ['/x/soffice', '/usr/bin/soffice'], { RPLAN_SOFFICE: '/x/soffice' }),
      '/x/soffice',
    ],
    [
      'none where what is named is not there',
      machine('linux', ['/usr/bin/soffice'], { RPLAN_SOFFICE: '/x' }),
      undefined,
    ],
    ['none', machine('linux', []), undefined],
  ])('is %s', (_, on, program) => {
    expect(findConverter(on)?.program).toBe(program);
  });
});

/** A stand-in for the program, which does what `script` says; Windows runs no such file. */
async function standIn(script: string): Promise<{ kind: 'libreoffice'; program: string }> {
  const program = path.join(await folderWith(), 'soffice');
  await writeFile(program, `#!/bin/sh\n${script}\n`);
  await chmod(program, 0o755);
  return { kind: 'libreoffice', program };
}

const documents = [
  { name: 'KH-1.docx', content: 'một' },
  { name: 'TB-1.docx', content: 'hai' },
];

describe.skipIf(process.platform === 'win32')('documents', () => {
  it('are printed in one run, each under its name', async () => {
    const copies = await standIn(
      'for f in "$@"; do case "$f" in *.docx) cp "$f" "$(dirname "$f")/$(basename "$f" .docx).pdf";; esac; done',
    );
    const { artifacts, failures } = await printPdf(documents, copies);
    expect(failures).toEqual([]);
    expect(artifacts.map(({ name, content }) => [name, String(content)])).toEqual([
      ['KH-1.pdf', 'một'],
      ['TB-1.pdf', 'hai'],
    ]);
  });

  it('fail one by one where the program made nothing, though it ended well', async () => {
    const first = await standIn(
      'for f in "$@"; do case "$f" in */0.docx) cp "$f" "$(dirname "$f")/$(basename "$f" .docx).pdf";; esac; done',
    );
    const { artifacts, failures } = await printPdf(documents, first);
    expect(artifacts.map(({ name }) => name)).toEqual(['KH-1.pdf']);
    expect(failures).toMatchObject([{ code: 'not-converted', name: 'TB-1.pdf' }]);
  });

  it('say what the program said where it broke off', async () => {
    const { failures } = await printPdf(documents, await standIn('echo "no fonts" >&2; exit 3'));
    expect(failures.map(({ detail }) => detail)).toEqual(['no fonts', 'no fonts']);
  });
});

it('tells once that no program is there', async () => {
  expect((await printPdf(documents, undefined)).failures).toMatchObject([{ code: 'no-converter' }]);
});

it('is driven by names that no shell can take for something else', () => {
  const [, args] = commandOf({ kind: 'word', program: 'powershell.exe' }, ["C:\\Tệp 'mới'\\0.docx"], 'C:\\Tệp');
  expect(args.at(-1)).toContain("@('C:\\Tệp ''mới''\\0.docx')");
});
