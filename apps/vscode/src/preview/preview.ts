import type { PageAnswer } from '@rplan/editor';
import type { Disposable, TextEditor, WebviewPanel } from 'vscode';
import { CancellationTokenSource, Uri, window, workspace } from 'vscode';
import { goTo } from '../commands/go-to.js';
import { t } from '../l10n.js';
import { isPlan } from '../plan-in-hand.js';
import type { ServerLink } from '../server-link.js';
import { settings } from '../settings.js';
import type { FromPage, PreviewState, ToPage } from './messages.js';
import { partAt } from './place-at.js';
import { previewShell } from './shell.js';

type Page = NonNullable<PageAnswer['document']>;

/** The preview of one window: it shows the document at the cursor of the plan that was edited last. */
export class Preview {
  private readonly listening: Disposable[];
  private page: Page | undefined;
  private rest: NodeJS.Timeout | undefined;
  private asking: CancellationTokenSource | undefined;
  private ready = false;

  constructor(
    private readonly panel: WebviewPanel,
    private readonly server: ServerLink,
    extension: Uri,
    private at: PreviewState,
  ) {
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
    this.listening = [
      webview.onDidReceiveMessage((message: FromPage) => this.hear(message)),
      server.onDidStart(() => this.refreshSoon()),
      workspace.onDidChangeTextDocument(({ document }) => isPlan(document) && this.refreshSoon()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.follow(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => editor && this.follow(editor)),
      panel.onDidChangeViewState(() => panel.visible && this.refreshSoon()),
    ];
    panel.onDidDispose(() => this.dispose());
    const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'preview.js')).toString();
    webview.html = previewShell(script, settings.language());
  }

  reveal(editor: TextEditor): void {
    this.panel.reveal(undefined, true);
    this.follow(editor);
  }

  /** Goes where the cursor is; to another document where it left the one that is shown. */
  private follow({ document, selection }: TextEditor): void {
    if (!isPlan(document)) return;
    const { line, character } = selection.active;
    const uri = document.uri.toString();
    const moved = uri !== this.at.uri || !this.shows(uri, line);
    this.at = { uri, line };
    if (moved) this.refreshSoon();
    else this.say({ type: 'cursor', current: this.partAt(uri, line, character) });
  }

  private shows(uri: string, line: number): boolean {
    if (!this.page) return false;
    const { at } = this.page;
    return at.file !== uri || (line >= at.start && line <= at.end);
  }

  private refreshSoon(): void {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => void this.refresh(), settings.previewDelay());
  }

  private async refresh(): Promise<void> {
    if (!this.ready || !this.panel.visible) return;
    this.asking?.cancel();
    const asking = new CancellationTokenSource();
    this.asking = asking;
    const { uri, line } = this.at;
    const position = { line, character: 0 };
    const answer = await this.server.ask('rplan/page', { textDocument: { uri }, position }, asking.token);
    if (asking !== this.asking || asking.token.isCancellationRequested) return;
    this.page = answer?.document;
    if (!answer?.document) {
      this.panel.title = t('Preview');
      const text = answer ? t('No document yet. Declare a plan, a report or an official letter.') : NOT_READ();
      return this.say({ type: 'nothing', text, state: this.at });
    }
    const { name, style, sheets } = answer.document;
    this.panel.title = t('Preview of {0}', name);
    this.say({ type: 'page', style, sheets, current: this.current(), state: this.at });
  }

  private current(): number {
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === this.at.uri);
    const { line, character } = editor?.selection.active ?? { line: this.at.line, character: 0 };
    return this.partAt(this.at.uri, line, character);
  }

  private partAt(uri: string, line: number, character: number): number {
    if (!this.page) return -1;
    return partAt(this.page.places, this.page.files.indexOf(uri), line, character);
  }

  private async hear(message: FromPage): Promise<void> {
    if (message.type === 'ready') {
      this.ready = true;
      return this.refresh();
    }
    const [file = -1, startLine = 0, start = 0] = this.page?.places[message.part] ?? [];
    const uri = this.page?.files[file];
    if (uri === undefined) return;
    const place = { line: startLine, character: start };
    await goTo({ uri, range: { start: place, end: place } });
  }

  private say(message: ToPage): void {
    if (this.ready) void this.panel.webview.postMessage(message);
  }

  private dispose(): void {
    clearTimeout(this.rest);
    this.asking?.cancel();
    for (const listener of this.listening) listener.dispose();
  }
}

const NOT_READ = () => t('The document could not be read. The output of RPlan says why.');
