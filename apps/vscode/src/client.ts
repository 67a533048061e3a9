import type { Diagnostic, LogOutputChannel } from 'vscode';
import { Uri } from 'vscode';
import type { LanguageClientOptions, ServerOptions } from 'vscode-languageclient/node';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** The language client, as much of it as the extension uses. */
export type Client = Pick<LanguageClient, 'start' | 'stop' | 'restart' | 'sendRequest'>;

/** Prepares the client of the server bundled beside the extension. A server that crashes is started again, up to a limit. */
export function startClient(serverModule: string, output: LogOutputChannel): Client {
  const server: ServerOptions = {
    run: { module: serverModule, transport: TransportKind.ipc },
    debug: {
      module: serverModule,
      transport: TransportKind.ipc,
      options: { execArgv: ['--nolazy', '--inspect=6009'] },
    },
  };
  const options: LanguageClientOptions = {
    documentSelector: [
      { language: 'rplan', scheme: 'file' },
      { language: 'rplan', scheme: 'untitled' },
    ],
    outputChannel: output,
    middleware: { handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(withRulePage)) },
  };
  return new LanguageClient('rplan', 'RPlan', server, options);
}

/** The code of a finding leads to the page of its rule. */
function withRulePage(diagnostic: Diagnostic): Diagnostic {
  const { code } = diagnostic;
  if (typeof code !== 'string') return diagnostic;
  const query = encodeURIComponent(JSON.stringify([code]));
  diagnostic.code = { value: code, target: Uri.parse(`command:rplan.explainRule?${query}`) };
  return diagnostic;
}
