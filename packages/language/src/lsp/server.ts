import { addDiagnosticsHandler, addDocumentUpdateHandler } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import type { Connection } from 'vscode-languageserver';
import type { Client } from './protocol/capabilities.js';
import { CAPABILITIES, clientOf } from './protocol/capabilities.js';
import { addHandlers } from './protocol/handlers.js';
import { createServerServices } from './services.js';

/**
 * Starts the language server on a connection: `rplan lsp --stdio` and the extension's bundle both end here. Returns at once; the
 * connection keeps the process alive.
 */
export function startServer(connection: Connection): void {
  const language = createServerServices({ connection, ...NodeFileSystem });
  const { shared } = language;
  let client: Client = { snippets: false, definitionLinks: false };

  addDocumentUpdateHandler(connection, shared);
  addDiagnosticsHandler(connection, shared);
  addHandlers(connection, language, () => client);
  connection.onInitialize(async (params) => {
    client = clientOf(params.capabilities);
    await shared.lsp.LanguageServer.initialize(params);
    return { capabilities: CAPABILITIES, serverInfo: { name: 'RPlan' } };
  });
  connection.onInitialized((params) => shared.lsp.LanguageServer.initialized(params));
  shared.workspace.TextDocuments.listen(connection);
  connection.listen();
}
