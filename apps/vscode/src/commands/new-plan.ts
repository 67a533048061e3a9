import { basename } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { SnippetString, Uri, window, workspace } from 'vscode';
import { t } from '../l10n.js';
import { settings } from '../settings.js';
import { DIRECTORY, pathOf, templates } from '../templates/kinds.js';
import { freeName, nameProblem } from './file-names.js';
import { CONFIG, projectAt } from './project-words.js';

/**
 * Begins a document from a template, in a folder that becomes a project with a directory file where it is none yet. Its words
 * are those that the project chooses, else those of the user.
 */
export async function newPlan({ extensionUri }: ExtensionContext): Promise<Uri | undefined> {
  const folder = await folderForPlan();
  if (!folder) return undefined;
  const project = await projectAt(folder);
  const language = project?.language ?? settings.language();
  const chosen = await window.showQuickPick(
    templates().map((template) => ({ label: template.kind[language], detail: template.detail, template })),
    { title: t('New document: choose its kind'), matchOnDetail: true },
  );
  if (!chosen) return undefined;
  const names = await namesIn(folder);
  const name = await window.showInputBox({
    title: t('Name of the file'),
    value: freeName(chosen.template.file, names),
    valueSelection: [0, basename(freeName(chosen.template.file, names), '.rplan').length],
    validateInput: (typed) => NAME_PROBLEMS()[nameProblem(typed, names) ?? 'none'],
  });
  if (!name) return undefined;
  if (!project) await write(Uri.joinPath(folder, CONFIG), `${JSON.stringify({ language }, undefined, 2)}\n`);
  const template = (file: string) => workspace.fs.readFile(Uri.joinPath(extensionUri, pathOf(file, language)));
  if (!names.some(isPlan)) await workspace.fs.writeFile(Uri.joinPath(folder, DIRECTORY), await template(DIRECTORY));
  return begin(
    Uri.joinPath(folder, name.normalize('NFC')),
    new TextDecoder().decode(await template(chosen.template.file)),
  );
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

/** Where there are plans already, they refer to a directory of their own. */
function isPlan(name: string): boolean {
  return name.toLowerCase().endsWith('.rplan');
}

/** The file stands on the disk before it is written into, so that it belongs to the project from the first letter. */
async function begin(file: Uri, template: string): Promise<Uri> {
  await write(file, '');
  const editor = await window.showTextDocument(await workspace.openTextDocument(file));
  await editor.insertSnippet(new SnippetString(template));
  await editor.document.save();
  return file;
}

function write(file: Uri, text: string): Thenable<void> {
  return workspace.fs.writeFile(file, new TextEncoder().encode(text));
}
