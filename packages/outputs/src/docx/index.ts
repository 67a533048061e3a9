export { type EmitOptions, emitDocx } from './emit.js';
