import type { ExtensionContext } from 'vscode';
import { commands, window, workspace } from 'vscode';
import { registerCheckTask } from './check-task/task.js';
import type { Client } from './client.js';
import { startClient } from './client.js';
import { guardedCommands, offerOutput } from './commands/guarded.js';
import { registerCommands } from './commands/register.js';
import { registerDashboard } from './dashboard/register.js';
import { registerGrid } from './grid/editor.js';
import { speak, t } from './l10n.js';
import { OverviewStore } from './overview-store.js';
import { registerPaste } from './paste/register.js';
import { PlanInHand } from './plan-in-hand.js';
import { registerPreview } from './preview/register.js';
import { registerRules } from './rules/register.js';
import { ServerLink } from './server-link.js';
import { settings } from './settings.js';
import { registerStatus } from './status/register.js';
import { registerUseLinks } from './use-links/register.js';
import { registerViews } from './views/register.js';

let client: Client | undefined;

/** Called by VS Code when the first plan is opened, or something of RPlan is used. */
export async function activate(context: ExtensionContext): Promise<void> {
  speak(settings.language());
  const output = window.createOutputChannel('RPlan', { log: true });
  const running = startClient(context.asAbsolutePath('dist/server.js'), output);
  client = running;
  const server = new ServerLink(running, output);
  const plans = new PlanInHand();
  const store = new OverviewStore(server, plans);
  const command = guardedCommands(output);
  context.subscriptions.push(
    output,
    server,
    plans,
    store,
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('rplan.language')) speak(settings.language());
    }),
    command('rplan.showOutput', () => output.show()),
    command('rplan.restartServer', async () => {
      await running.restart();
      void window.setStatusBarMessage(t('The language server was restarted.'), 3000);
    }),
    ...registerCommands(context, command, plans, server),
    ...registerRules(context, command),
    ...registerPaste(command, server),
    registerCheckTask(),
    registerUseLinks(context),
    ...registerPreview(context, command, plans, server),
    ...registerGrid(context, command, plans, server),
    ...registerViews(store),
    ...registerDashboard(context, command, store),
    ...registerStatus(store),
  );
  await commands.executeCommand('setContext', 'rplan.active', true);
  await running.start().catch((error: unknown) => {
    output.error(String(error));
    void offerOutput(t('The language server could not be started: {0}', String(error)), output);
  });
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
