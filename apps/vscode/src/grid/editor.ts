import type { GridAnswer } from '@rplan/editor';
import type { CustomTextEditorProvider, Disposable, ExtensionContext, TextDocument, Webview } from 'vscode';
import { commands, Range, Uri, ViewColumn, WorkspaceEdit, window, workspace } from 'vscode';
import { goTo } from '../commands/go-to.js';
import type { Register } from '../commands/guarded.js';
import { t } from '../l10n.js';
import type { PlanInHand } from '../plan-in-hand.js';
import type { ServerLink } from '../server-link.js';
import { settings } from '../settings.js';
import type { FromGrid, ToGrid } from './messages.js';
import { refusalText } from './refusal.js';
import { gridShell } from './shell.js';
import { shownRows } from './shown-rows.js';

const VIEW = 'rplan.grid';
/** Milliseconds of rest before the grid follows what is typed into the text. */
const REST = 150;

/** The grid is an editor of the same text: saving, undo and redo are the text's own. */
export function registerGrid(
  { extensionUri }: ExtensionContext,
  command: Register,
  plans: PlanInHand,
  server: ServerLink,
): Disposable[] {
  const provider: CustomTextEditorProvider = {
    async resolveCustomTextEditor(document, panel) {
      const { webview } = panel;
      webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'dist')] };
      const grid = new Grid(document, webview, server);
      panel.onDidDispose(() => grid.dispose());
      const script = webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', 'grid.js')).toString();
      webview.html = gridShell(script, settings.language());
    },
  };
  return [
    window.registerCustomEditorProvider(VIEW, provider, { webviewOptions: { retainContextWhenHidden: true } }),
    command('rplan.showGrid', async (uri?: Uri) => {
      const document = await plans.of(uri);
      if (!document) return void window.showInformationMessage(t('Open a plan first.'));
      await commands.executeCommand('vscode.openWith', document.uri, VIEW, ViewColumn.Beside);
    }),
  ];
}

class Grid implements Disposable {
  private readonly listening: Disposable[];
  private answer: GridAnswer | undefined;
  private rest: NodeJS.Timeout | undefined;

  constructor(
    private readonly document: TextDocument,
    private readonly webview: Webview,
    private readonly server: ServerLink,
  ) {
    this.listening = [
      webview.onDidReceiveMessage((message: FromGrid) => this.hear(message)),
      server.onDidStart(() => this.refreshSoon()),
      workspace.onDidChangeTextDocument((change) => {
        if (change.document === document) this.refreshSoon();
      }),
    ];
  }

  dispose(): void {
    clearTimeout(this.rest);
    for (const listener of this.listening) listener.dispose();
  }

  private get textDocument() {
    return { uri: this.document.uri.toString() };
  }

  private refreshSoon(): void {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => void this.refresh(), REST);
  }

  private async refresh(): Promise<void> {
    this.answer = await this.server.ask('rplan/grid', { textDocument: this.textDocument });
    this.say(shownRows(this.answer));
  }

  private async hear(message: FromGrid): Promise<void> {
    if (message.type === 'ready') return this.refresh();
    if (message.type === 'edit') return this.edit(message);
    const row = this.answer?.documents
      .find(({ name }) => name === message.document)
      ?.rows.find(({ index }) => index === message.index);
    if (row) await goTo(row.at);
  }

  private async edit({
    document,
    index,
    name,
    text,
    field,
    value,
  }: Extract<FromGrid, { type: 'edit' }>): Promise<void> {
    const { version } = this.document;
    const params = { textDocument: this.textDocument, document, index, name, text, field, value };
    const answer = await this.server.ask('rplan/editTask', params);
    const refuse = (why: string) => this.say({ type: 'refused', document, index, field, why });
    // What was typed meanwhile would be overwritten at places that have moved.
    if (!answer || version !== this.document.version) return refuse(refusalText('changed', name));
    if (!answer.ok) return refuse(refusalText(answer.code, answer.subject, answer.choices));
    const edit = new WorkspaceEdit();
    for (const { range, newText } of answer.edits) {
      const { start, end } = range;
      edit.replace(this.document.uri, new Range(start.line, start.character, end.line, end.character), newText);
    }
    if (!(await workspace.applyEdit(edit))) refuse(refusalText('changed', name));
  }

  private say(message: ToGrid): void {
    void this.webview.postMessage(message);
  }
}
