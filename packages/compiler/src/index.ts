/** Syntax tree and facts to the public model. Pure: no file system, no clock. */
export { type CompileOptions, compile, coverage } from './compile.js';
export type { Surroundings } from './surroundings.js';
