import type { TextDocument, Uri } from 'vscode';
import { window, workspace } from 'vscode';

export function isPlan({ languageId }: TextDocument): boolean {
  return languageId === 'rplan';
}

/**
 * The plan that a command is about: the one it was called on, else that of the active editor, else one that is visible. A view or a preview
 * may have the focus.
 */
export async function planOf(uri: Uri | undefined): Promise<TextDocument | undefined> {
  if (uri) return workspace.openTextDocument(uri);
  const editors = [...(window.activeTextEditor ? [window.activeTextEditor] : []), ...window.visibleTextEditors];
  return editors.map(({ document }) => document).find(isPlan);
}
