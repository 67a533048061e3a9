/** The document outline as a self-contained page that looks like the printed one. */
export { type HtmlOptions, emitHtml } from './emit.js';
