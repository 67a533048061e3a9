export { isAsWritten, modelHashIn } from './as-written.js';
export { type EmitOptions, emitDocx } from './emit.js';
