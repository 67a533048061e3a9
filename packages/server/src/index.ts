/** The language server with the projects behind it: for `rplan lsp --stdio` and the extension. */
export { startServer } from './server.js';
export { serveStdio } from './stdio.js';
