import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { bundle } from '../../scripts/bundle.mjs';
import { Editor } from './editor.js';

/** Each test starts a process; a busy machine takes seconds for that. */
export const PATIENT = { timeout: 30_000 };

export const DIRECTORY = 'cơ quan SNV "Sở Nội vụ" { chức vụ GĐ "Giám đốc" }\n';
export const PLAN =
  'kế hoạch KH-1 "Kế hoạch" {\n  tồn tại TT-1 "Chậm theo {SNV}"\n  nhiệm vụ NV-1 "Rà soát." { khắc phục TT-1  chủ trì SNV.GĐ  thời hạn 30/6/2026 }\n}\n';

/** A folder for each test and the server, bundled anew for the file of tests. */
export interface Workshop {
  path(name: string): string;
  uri(name: string): string;
  /** Writes the files, opens the folder, and the last of the files in the editor. */
  start(files: Readonly<Record<string, string>>): Promise<{ editor: Editor; uri: string }>;
  /** Writes the files and opens one of them without any folder. */
  startWithoutFolder(files: Readonly<Record<string, string>>): Promise<{ editor: Editor; uri: string }>;
}

export function useWorkshop(): Workshop {
  let work = '';
  let folder = '';
  let editor: Editor | undefined;
  beforeAll(async () => {
    work = await mkdtemp(path.join(tmpdir(), 'rplan-vscode-'));
    await bundle(path.join(work, 'dist'));
  }, 60_000);
  afterAll(() => rm(work, { recursive: true, force: true }));
  beforeEach(async () => {
    folder = await mkdtemp(path.join(work, 'kế hoạch '));
  });
  afterEach(async () => {
    await editor?.stop();
    editor = undefined;
  });

  const inFolder = (name: string) => path.join(folder, name);
  const uri = (name: string) => pathToFileURL(inFolder(name)).href;
  const open = async (files: Readonly<Record<string, string>>, root: string | undefined) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(inFolder(name)), { recursive: true });
      await writeFile(inFolder(name), text);
    }
    const [name = '', text = ''] = Object.entries(files).at(-1) ?? [];
    const started = await Editor.start(path.join(work, 'dist', 'server.js'), root);
    editor = started;
    await started.open(uri(name), text);
    return { editor: started, uri: uri(name) };
  };
  return {
    path: inFolder,
    uri,
    start: (files) => open(files, pathToFileURL(folder).href),
    startWithoutFolder: (files) => open(files, undefined),
  };
}
