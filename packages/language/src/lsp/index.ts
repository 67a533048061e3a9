/** The language server. Apart from the language itself, so that a command which needs no editor does not load one. */
export { startServer } from './server.js';
export { serveStdio } from './stdio.js';
