/** The language server with the projects behind it: for `rplan lsp --stdio` and the extension. */
export type { ExportAnswer, ExportFailure, ExportParams } from './requests/export.js';
export type { PageAnswer, PageParams, PagePlace } from './requests/page.js';
export { startServer } from './server.js';
export { serveStdio } from './stdio.js';
