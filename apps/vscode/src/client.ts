import type { Diagnostic, LogOutputChannel } from 'vscode';
import { commands, Uri, window } from 'vscode';
import type { ErrorHandler, LanguageClientOptions, ServerOptions } from 'vscode-languageclient/node';
import { CloseAction, ErrorAction, LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { t } from './l10n.js';
import { RestartPolicy } from './restart-policy.js';

/** The language client, as much of it as the extension uses. */
export type Client = Pick<LanguageClient, 'start' | 'stop' | 'sendRequest' | 'onDidChangeState'> & {
  restart(): Promise<void>;
};

/**
 * Megabytes for objects that have just been made. Each key makes some tens; with V8's own 16 the collector stops the server within an answer, and
 * the slowest completions take 60 ms instead of 40.
 */
const ROOM_FOR_THE_YOUNG = '--max-semi-space-size=64';

/** Prepares the client of the server bundled beside the extension. */
export function startClient(serverModule: string, output: LogOutputChannel): Client {
  const server: ServerOptions = {
    run: { module: serverModule, transport: TransportKind.ipc, options: { execArgv: [ROOM_FOR_THE_YOUNG] } },
    debug: {
      module: serverModule,
      transport: TransportKind.ipc,
      options: { execArgv: ['--nolazy', '--inspect=6009'] },
    },
  };
  const policy = new RestartPolicy();
  const options: LanguageClientOptions = {
    documentSelector: [
      { language: 'rplan', scheme: 'file' },
      { language: 'rplan', scheme: 'untitled' },
    ],
    outputChannel: output,
    errorHandler: errorHandler(policy, output),
    middleware: { handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(withRulePage)) },
  };
  const client = new LanguageClient('rplan', 'RPlan', server, options);
  const restart = client.restart.bind(client);
  return Object.assign(client, {
    restart: () => {
      policy.forget();
      return restart();
    },
  });
}

/** A crashed server is started again, up to a limit; then the user decides. */
function errorHandler(policy: RestartPolicy, output: LogOutputChannel): ErrorHandler {
  return {
    error: (error) => {
      output.error(String(error));
      return { action: ErrorAction.Continue, handled: true };
    },
    closed: () => {
      output.warn('The language server ended.');
      if (policy.restartsAt(Date.now())) return { action: CloseAction.Restart, handled: true };
      void askForRestart();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function askForRestart(): Promise<void> {
  const restart = t('Restart');
  const show = t('Show output');
  const chosen = await window.showErrorMessage(t('The language server keeps crashing and was stopped.'), restart, show);
  if (chosen === restart) await commands.executeCommand('rplan.restartServer');
  if (chosen === show) await commands.executeCommand('rplan.showOutput');
}

/** The code of a finding leads to the page of its rule. */
function withRulePage(diagnostic: Diagnostic): Diagnostic {
  const { code } = diagnostic;
  if (typeof code !== 'string') return diagnostic;
  const query = encodeURIComponent(JSON.stringify([code]));
  diagnostic.code = { value: code, target: Uri.parse(`command:rplan.explainRule?${query}`) };
  return diagnostic;
}
