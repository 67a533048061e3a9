/** Syntax tree and facts to the public model. Pure: no file system, no clock. */
export type { CompileOptions, Surroundings } from './compile.js';
export { compile, coverage } from './compile.js';
