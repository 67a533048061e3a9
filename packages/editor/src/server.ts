import type { Connection } from 'vscode-languageserver';
import { startLanguageServer } from './language-server.js';
import { addRequests } from './requests/project-requests.js';
import { readSettings } from './settings.js';

/**
 * Starts the server on a connection: `rplan lsp --stdio` and the extension's bundle both end here. Returns at once; the connection
 * keeps the process alive.
 */
export function startServer(connection: Connection): void {
  startLanguageServer(connection, { readSettings, addRequests });
}
