import { basename } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { FileType, SnippetString, Uri, window, workspace } from 'vscode';
import { t } from '../l10n.js';
import { settings } from '../settings.js';
import { DIRECTORY, type Template, templates } from '../templates/kinds.js';
import { freeName, nameProblem } from './file-names.js';

const CONFIG = 'rplan.json';

/** Begins a document from a template, in a folder that becomes a project with a directory file where it is none yet. */
export async function newPlan({ extensionUri }: ExtensionContext): Promise<Uri | undefined> {
  const chosen = await window.showQuickPick(
    templates().map((template) => ({ label: template.kind, detail: template.detail, template })),
    { title: t('New document: choose its kind'), matchOnDetail: true },
  );
  if (!chosen) return undefined;
  const folder = await folderForPlan();
  if (!folder) return undefined;
  const names = await namesIn(folder);
  const name = await window.showInputBox({
    title: t('Name of the file'),
    value: freeName(chosen.template.file, names),
    valueSelection: [0, basename(freeName(chosen.template.file, names), '.rplan').length],
    validateInput: (typed) => NAME_PROBLEMS()[nameProblem(typed, names) ?? 'none'],
  });
  if (!name) return undefined;
  await makeProject(extensionUri, folder, names);
  return begin(extensionUri, Uri.joinPath(folder, name.normalize('NFC')), chosen.template);
}

const NAME_PROBLEMS = () => ({
  none: undefined,
  empty: t('The file needs a name.'),
  extension: t('The name has to end with .rplan.'),
  signs: t('A file name cannot have any of these: {0}', '\\ / : * ? " < > |'),
  taken: t('There is a file of this name already.'),
});

async function folderForPlan(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  if (folders[0]) return folders[0].uri;
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: t('Create here'),
    title: t('Folder for the new document'),
  });
  return chosen?.[0];
}

async function namesIn(folder: Uri): Promise<string[]> {
  return (await workspace.fs.readDirectory(folder)).map(([name]) => name);
}

/** `rplan.json` makes the folder a project; the directory gives the template something to refer to. What is there stays as it is. */
async function makeProject(extension: Uri, folder: Uri, names: readonly string[]): Promise<void> {
  if (!names.includes(CONFIG) && !(await isInProject(folder)))
    await write(Uri.joinPath(folder, CONFIG), `${JSON.stringify({ language: settings.language() }, undefined, 2)}\n`);
  if (names.some((name) => name.toLowerCase().endsWith('.rplan'))) return;
  const directory = await workspace.fs.readFile(Uri.joinPath(extension, 'templates', DIRECTORY));
  await workspace.fs.writeFile(Uri.joinPath(folder, DIRECTORY), directory);
}

async function isInProject(folder: Uri): Promise<boolean> {
  for (let at = folder; ; at = Uri.joinPath(at, '..')) {
    const file = await Promise.resolve(workspace.fs.stat(Uri.joinPath(at, CONFIG))).catch(() => undefined);
    if (file?.type === FileType.File) return true;
    if (at.path === Uri.joinPath(at, '..').path) return false;
  }
}

/** The file stands on the disk before it is written into, so that it belongs to the project from the first letter. */
async function begin(extension: Uri, file: Uri, { file: template }: Template): Promise<Uri> {
  const text = await workspace.fs.readFile(Uri.joinPath(extension, 'templates', template));
  await write(file, '');
  const editor = await window.showTextDocument(await workspace.openTextDocument(file));
  await editor.insertSnippet(new SnippetString(new TextDecoder().decode(text)));
  await editor.document.save();
  return file;
}

function write(file: Uri, text: string): Thenable<void> {
  return workspace.fs.writeFile(file, new TextEncoder().encode(text));
}
