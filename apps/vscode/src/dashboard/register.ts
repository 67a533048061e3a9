import type { Disposable, ExtensionContext, WebviewPanel } from 'vscode';
import { languages, Uri, window } from 'vscode';
import { goTo } from '../commands/go-to.js';
import type { Register } from '../commands/guarded.js';
import { t } from '../l10n.js';
import type { OverviewStore } from '../overview-store.js';
import { settings } from '../settings.js';
import { problemsNow } from '../status/register.js';
import { dashboardHtml } from './html.js';
import type { FromDashboard, ToDashboard } from './messages.js';
import { dashboardShell } from './shell.js';

const VIEW = 'rplan.dashboard';

/** The dashboard: one for a window, kept through a reload. */
export function registerDashboard(
  { extensionUri }: ExtensionContext,
  command: Register,
  store: OverviewStore,
): Disposable[] {
  let open: WebviewPanel | undefined;
  const show = (panel: WebviewPanel): void => {
    open = panel;
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, 'dist')] };
    const fill = () => {
      const message: ToDashboard = { type: 'show', html: dashboardHtml(store.current, problemsNow()) };
      if (panel.visible) void webview.postMessage(message);
    };
    const listening = [
      webview.onDidReceiveMessage((message: FromDashboard) => {
        if (message.type === 'ready') return fill();
        const { uri, line, character } = message;
        const start = { line, character };
        void goTo({ uri, range: { start, end: start } });
      }),
      store.onDidChange(fill),
      languages.onDidChangeDiagnostics(fill),
      panel.onDidChangeViewState(fill),
    ];
    panel.onDidDispose(() => {
      for (const listener of listening) listener.dispose();
      if (open === panel) open = undefined;
    });
    const script = webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', 'dashboard.js')).toString();
    webview.html = dashboardShell(script, settings.language());
  };
  return [
    command('rplan.showDashboard', () => {
      if (open) return open.reveal();
      const column = window.activeTextEditor?.viewColumn ?? 1;
      show(window.createWebviewPanel(VIEW, t('Dashboard'), column, { enableScripts: true }));
    }),
    window.registerWebviewPanelSerializer(VIEW, {
      async deserializeWebviewPanel(panel) {
        show(panel);
      },
    }),
  ];
}
