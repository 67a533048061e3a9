/** The document outline as a self-contained page that looks like the printed one. */
export { emitHtml } from './emit.js';
export { type Page, pageOf } from './page.js';
