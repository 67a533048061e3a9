/** The document outline as plain text. */
export { emitText } from './emit.js';
