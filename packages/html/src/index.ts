/** The document outline as a self-contained page that looks like the printed one. */
export { emitHtml, type HtmlOptions } from './emit.js';
