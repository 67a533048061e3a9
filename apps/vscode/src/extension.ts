import type { ExtensionContext } from 'vscode';
import { commands, l10n, window } from 'vscode';
import type { Client } from './client.js';
import { startClient } from './client.js';

let client: Client | undefined;

/** Called by VS Code when the first plan is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('RPlan', { log: true });
  client = startClient(context.asAbsolutePath('dist/server.js'), output);
  const running = client;
  context.subscriptions.push(
    output,
    commands.registerCommand('rplan.showOutput', () => output.show()),
    commands.registerCommand('rplan.restartServer', async () => {
      await running.restart();
      void window.setStatusBarMessage(l10n.t('The language server was restarted.'), 3000);
    }),
  );
  await commands.executeCommand('setContext', 'rplan.active', true);
  await client.start().catch(async (error: unknown) => {
    const show = l10n.t('Show output');
    output.error(String(error));
    const chosen = await window.showErrorMessage(
      l10n.t('The language server could not be started: {0}', String(error)),
      show,
    );
    if (chosen === show) output.show();
  });
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
