export { emitXlsx } from './emit.js';
