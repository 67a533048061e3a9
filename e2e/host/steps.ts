import assert from 'node:assert/strict';
import type { Diagnostic, Disposable, Position, Range, TextDocument, Uri } from 'vscode';
import { commands, extensions, languages, TabInputWebview, window, workspace } from 'vscode';

/** Opens a file in an editor, with the extension running. */
export async function open(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  await extensions.getExtension('rplan.rplan-vscode')?.activate();
  return document;
}

/** Where a piece of a document begins, and so many letters on. */
export function placeIn(document: TextDocument, piece: string, on = 0): Position {
  const at = document.getText().indexOf(piece);
  assert.notEqual(at, -1, `not in the text: ${piece}`);
  return document.positionAt(at + on);
}

/** The place of a whole piece. */
export function rangeOf(document: TextDocument, piece: string): Range {
  return window.activeTextEditor?.selection.with(
    placeIn(document, piece),
    placeIn(document, piece, piece.length),
  ) as Range;
}

/** What VS Code has from whoever provides it: `executeHoverProvider` and the like. */
export function ask<T>(command: string, ...args: unknown[]): Promise<T> {
  return Promise.resolve(commands.executeCommand<T>(`vscode.${command}`, ...args));
}

/** Answers as soon as `look` finds something, asking again at each event. */
export function whenever<T>(event: (listener: () => void) => Disposable, look: () => T | undefined): Promise<T> {
  return new Promise((resolve) => {
    const check = () => {
      const found = look();
      if (found === undefined) return;
      listening.dispose();
      resolve(found);
    };
    const listening = event(check);
    check();
  });
}

/** The problems of a file as soon as one has this code. */
export function problems(uri: Uri, code: string): Promise<Diagnostic[]> {
  return whenever(languages.onDidChangeDiagnostics, () => {
    const found = languages.getDiagnostics(uri).filter((problem) => codeOf(problem) === code);
    return found.length > 0 ? found : undefined;
  });
}

/** The code of a problem, with or without a link to its page. */
export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The tab of a webview, by the type that the extension gave it. */
export function webviewTab(type: string) {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith(type));
}

/** Answers each list and question with what it offers, until the command that asks is done. */
export async function accepting<T>(asking: Thenable<T>): Promise<T> {
  // There is no event for a list that opens.
  const timer = setInterval(() => void commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'), 500);
  try {
    return await asking;
  } finally {
    clearInterval(timer);
  }
}
