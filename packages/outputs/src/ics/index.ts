export { emitIcs } from './emit.js';
