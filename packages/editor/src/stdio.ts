import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.js';

/** Serves one client over standard input and output. Settles when the client has gone. */
export function serveStdio(): Promise<void> {
  return new Promise((resolve) => {
    const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
    process.stdin.once('end', resolve);
    startServer(connection);
  });
}
