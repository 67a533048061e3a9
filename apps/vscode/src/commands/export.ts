import type { ExportAnswer } from '@rplan/editor';
import type { TextDocument, Uri } from 'vscode';
import { commands, env, ProgressLocation, Uri as Uris, window } from 'vscode';
import { t } from '../l10n.js';
import type { PlanInHand } from '../plan-in-hand.js';
import type { ServerLink } from '../server-link.js';
import { settings } from '../settings.js';
import { summaryOf } from './export-summary.js';

/** Saves the plan and writes its documents. Gives what was written, without waiting for what the user does with it. */
export async function exportPlan(
  plans: PlanInHand,
  server: ServerLink,
  formats: readonly string[],
  uri: Uri | undefined,
): Promise<ExportAnswer | undefined> {
  const document = await plans.of(uri);
  if (!document) {
    void window.showInformationMessage(t('Open a plan first.'));
    return undefined;
  }
  const folder = await folderFor(document);
  if (folder === undefined) return undefined;
  if (document.isDirty && !document.isUntitled) await document.save();
  const answer = await window.withProgress({ location: ProgressLocation.Window, title: t('Exporting...') }, () =>
    server.ask('rplan/export', {
      textDocument: { uri: document.uri.toString() },
      formats,
      folder,
      language: settings.language(),
    }),
  );
  if (answer) void report(answer, () => exportPlan(plans, server, formats, document.uri));
  else void window.showErrorMessage(t('The export failed. The output of RPlan says why.'));
  return answer;
}

/** A text that was never saved has no project to write beside. */
async function folderFor(document: TextDocument): Promise<string | undefined> {
  if (!document.isUntitled) return settings.exportFolder();
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: t('Export here'),
    title: t('Folder for the exported document'),
  });
  return chosen?.[0]?.fsPath;
}

async function report(answer: ExportAnswer, again: () => Promise<unknown>): Promise<void> {
  const { done, wrong } = summaryOf(answer);
  if (wrong) void offer(window.showErrorMessage(wrong, t('Try again')), { [t('Try again')]: again });
  const [first] = answer.written;
  if (!done || first === undefined) return;
  const openFile = t('Open file');
  const openFolder = t('Open folder');
  await offer(window.showInformationMessage(done, openFile, openFolder), {
    [openFile]: () => env.openExternal(Uris.file(first)),
    [openFolder]: () => showFolder(Uris.file(first)),
  });
}

async function offer(
  message: Thenable<string | undefined>,
  actions: Readonly<Record<string, () => Thenable<unknown>>>,
): Promise<void> {
  const chosen = await message;
  if (chosen !== undefined) await actions[chosen]?.();
}

/** In a browser there is no file manager; the explorer shows the file then. */
async function showFolder(file: Uri): Promise<void> {
  const known = await commands.getCommands(true);
  const command = known.includes('revealFileInOS') ? 'revealFileInOS' : 'revealInExplorer';
  await commands.executeCommand(command, file);
}
