import type { ReadSettings } from '@rplan/rules';
import { addDocumentUpdateHandler } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import type { Connection } from 'vscode-languageserver';
import type { Client } from './protocol/capabilities.js';
import { CAPABILITIES, clientOf, rulePagesOf } from './protocol/capabilities.js';
import { addHandlers } from './protocol/handlers.js';
import { type OnProjectRequest, projectRequests } from './protocol/project-request.js';
import { publishDiagnostics } from './protocol/publish.js';
import { createServerServices } from './services.js';

/** What the language does not know of itself: what a project says in its `rplan.json`, and requests about whole projects. */
export interface Host {
  readonly readSettings: ReadSettings;
  addRequests(onProjectRequest: OnProjectRequest): void;
}

/** Starts the language server on a connection. Returns at once; the connection keeps the process alive. */
export function startLanguageServer(connection: Connection, host: Host): void {
  const language = createServerServices({ connection, ...NodeFileSystem }, host.readSettings);
  const { shared } = language;
  let client: Client = clientOf({});

  addDocumentUpdateHandler(connection, shared);
  publishDiagnostics(connection, shared);
  addHandlers(connection, language, () => client);
  host.addRequests(projectRequests(connection, language));
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
