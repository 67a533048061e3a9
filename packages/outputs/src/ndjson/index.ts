export { emitNdjson } from './emit.js';
