import type { Disposable, ExtensionContext, Uri, WebviewPanel } from 'vscode';
import { ViewColumn, window } from 'vscode';
import type { Register } from '../commands/guarded.js';
import { t } from '../l10n.js';
import type { PlanInHand } from '../plan-in-hand.js';
import type { ServerLink } from '../server-link.js';
import type { PreviewState } from './messages.js';
import { Preview } from './preview.js';

const VIEW = 'rplan.preview';

/** The preview's command, and its return after a reload of the window. */
export function registerPreview(
  { extensionUri }: ExtensionContext,
  command: Register,
  plans: PlanInHand,
  server: ServerLink,
): Disposable[] {
  let open: Preview | undefined;
  const show = (panel: WebviewPanel, state: PreviewState): void => {
    const preview = new Preview(panel, server, extensionUri, state);
    open = preview;
    panel.onDidDispose(() => {
      if (open === preview) open = undefined;
    });
  };
  return [
    command('rplan.showPreview', async (uri?: Uri) => {
      const document = await plans.of(uri);
      if (!document) return void window.showInformationMessage(t('Open a plan first.'));
      const editor =
        window.visibleTextEditors.find((visible) => visible.document === document) ??
        (await window.showTextDocument(document));
      if (open) return open.reveal(editor);
      const panel = window.createWebviewPanel(
        VIEW,
        t('Preview'),
        { viewColumn: ViewColumn.Beside, preserveFocus: true },
        { enableScripts: true },
      );
      show(panel, { uri: document.uri.toString(), line: editor.selection.active.line });
    }),
    window.registerWebviewPanelSerializer(VIEW, {
      async deserializeWebviewPanel(panel, state: PreviewState | undefined) {
        show(panel, state ?? { uri: '', line: 0 });
      },
    }),
  ];
}
