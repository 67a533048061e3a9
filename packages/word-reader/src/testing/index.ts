/** Word files made in code, for tests. */
export { type DocxParts, docx, p, r, tbl } from './docx.js';
