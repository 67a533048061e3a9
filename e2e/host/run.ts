import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { commands, Uri, window, workspace } from 'vscode';
import { all } from './all.js';
import { folderOf, type HostResult, type HostTest } from './host-test.js';

/** Set when this file is bundled for one run. */
declare const RESULTS: string;

const LIMIT = 60_000;

/** Called by VS Code in place of a test runner: runs the tests one after the other and writes down what became of them. */
export async function run(): Promise<void> {
  const results: HostResult[] = [];
  for (const test of all) {
    results.push({ name: test.name, ...(await errorOf(test)) });
    await closeEverything();
  }
  await writeFile(`${RESULTS}.part`, JSON.stringify(results));
  await rename(`${RESULTS}.part`, RESULTS);
}

/** Unsaved text first: closing it would ask what to do with it. */
async function closeEverything(): Promise<void> {
  for (const document of workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
  await commands.executeCommand('workbench.action.closePanel');
}

async function errorOf(test: HostTest): Promise<{ error?: string }> {
  const root = workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
  const project = { uri: (name: string) => Uri.file(path.join(root, folderOf(test.name), name)) };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done after ${LIMIT / 1000} s`)), LIMIT);
  });
  try {
    await Promise.race([test.run(project), late]);
    return {};
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
