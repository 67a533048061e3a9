import type { Disposable, Event, TextDocument } from 'vscode';
import { EventEmitter, Uri, window, workspace } from 'vscode';

export function isPlan({ languageId }: TextDocument): boolean {
  return languageId === 'rplan';
}

/** The plan that was looked at last: commands are about it while a view, a preview or the grid has the focus. */
export class PlanInHand implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange: Event<void> = this.changed.event;
  private readonly listening: Disposable;
  private uri: Uri | undefined;

  constructor() {
    this.note(window.activeTextEditor?.document);
    this.listening = window.onDidChangeActiveTextEditor((editor) => this.note(editor?.document));
  }

  get file(): Uri | undefined {
    return this.uri;
  }

  /** The plan a command was called on, else that of an editor, else the one in hand; undefined where there is none or it is gone. */
  async of(uri: Uri | undefined): Promise<TextDocument | undefined> {
    if (uri instanceof Uri) return workspace.openTextDocument(uri);
    const editors = [...(window.activeTextEditor ? [window.activeTextEditor] : []), ...window.visibleTextEditors];
    const seen = editors.map(({ document }) => document).find(isPlan);
    if (seen || !this.uri) return seen;
    return Promise.resolve(workspace.openTextDocument(this.uri)).catch(() => undefined);
  }

  dispose(): void {
    this.listening.dispose();
    this.changed.dispose();
  }

  private note(document: TextDocument | undefined): void {
    if (!document || !isPlan(document) || document.uri.toString() === this.uri?.toString()) return;
    this.uri = document.uri;
    this.changed.fire();
  }
}
