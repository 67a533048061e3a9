export { emitIcs, emitIcsByUnit } from './emit.js';
