import type { OfficeFileAnswer } from '@rplan/editor';
import { env, ProgressLocation, Uri, window, workspace } from 'vscode';
import { t } from '../l10n.js';
import type { ServerLink } from '../server-link.js';
import { settings } from '../settings.js';

const IMPORTED = ['docx', 'doc', 'xlsx', 'pdf'];

/** Makes a project of a Word, Excel or PDF file, in a folder beside it, and opens the document of it. */
export async function importDocument(server: ServerLink, uri?: Uri): Promise<OfficeFileAnswer | undefined> {
  const answer = await asked(server, 'rplan/importDocument', t('Opening the document as a plan...'), uri);
  const last = answer?.written.at(-1);
  if (!answer || last === undefined) return answer;
  await window.showTextDocument(await workspace.openTextDocument(Uri.file(last)));
  void window.showInformationMessage(
    answer.places === 0
      ? t('The document is a plan now. Nothing in it was unsure.')
      : t('The document is a plan now. {0} places to look at: each has a comment “Chưa chắc”.', answer.places),
  );
  return answer;
}

/** Reviews a Word file and offers the copy with the comments. */
export async function reviewDocument(server: ServerLink, uri?: Uri): Promise<OfficeFileAnswer | undefined> {
  const answer = await asked(server, 'rplan/reviewDocument', t('Reviewing the document...'), uri);
  const [copy] = answer?.written ?? [];
  if (!answer || answer.failure) return answer;
  if (copy === undefined) void window.showInformationMessage(t('Nothing was found in the document.'));
  else void offer(copy, t('{0} comments are in {1}.', answer.places, Uri.file(copy).path.split('/').at(-1) ?? ''));
  return answer;
}

async function offer(file: string, message: string): Promise<void> {
  const open = t('Open file');
  if ((await window.showInformationMessage(message, open)) === open) await env.openExternal(Uri.file(file));
}

async function asked(
  server: ServerLink,
  method: 'rplan/importDocument' | 'rplan/reviewDocument',
  title: string,
  uri: Uri | undefined,
): Promise<OfficeFileAnswer | undefined> {
  const file = uri ?? (await chosen());
  if (!file) return undefined;
  const answer = await window.withProgress({ location: ProgressLocation.Notification, title }, () =>
    server.ask(method, { path: file.fsPath, language: settings.language() }),
  );
  const wrong = answer ? answer.failure?.message : t('The document could not be opened. The output of RPlan says why.');
  if (wrong) void window.showErrorMessage(wrong);
  return answer;
}

async function chosen(): Promise<Uri | undefined> {
  const files = await window.showOpenDialog({
    filters: { 'Word, Excel, PDF': IMPORTED },
    title: t('Choose a document'),
  });
  return files?.[0];
}
