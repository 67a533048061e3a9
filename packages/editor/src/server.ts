import { addDocumentUpdateHandler } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import { type Client, clientOf, rulePagesOf } from './protocol/client.js';
import { publishDiagnostics } from './protocol/publish.js';
import { requests } from './requests/index.js';
import { createServerServices } from './services.js';
import { readSettings } from './settings.js';

/** What the server answers to. A request that is not here is not asked by any editor. */
const CAPABILITIES: ServerCapabilities = Object.assign(
  {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true } },
  },
  ...requests.map(({ capabilities }) => capabilities),
);

/**
 * Starts the language server on a connection: `rplan lsp --stdio` and the extension's bundle both end here. Returns at once; the
 * connection keeps the process alive.
 */
export function startServer(connection: Connection): void {
  const language = createServerServices({ connection, ...NodeFileSystem }, readSettings);
  const { shared } = language;
  let client: Client = clientOf({});

  addDocumentUpdateHandler(connection, shared);
  publishDiagnostics(connection, shared);
  for (const request of requests) request.connect(connection, language, () => client);
  connection.onInitialize(async (params) => {
    client = clientOf(params.capabilities);
    language.settings.rulePages = rulePagesOf(params.initializationOptions);
    await shared.lsp.LanguageServer.initialize(params);
    return { capabilities: CAPABILITIES, serverInfo: { name: 'RPlan' } };
  });
  connection.onInitialized((params) => shared.lsp.LanguageServer.initialized(params));
  shared.workspace.TextDocuments.listen(connection);
  connection.listen();
}
