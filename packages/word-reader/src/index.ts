/** Word documents as offices write them: text with its looks, numbers as Word counts them, tables, notes, and the place of each sign. */
export { cellValueWords } from './cell-value.js';
export { type Grid, type GridCell, gridOf, linesOf } from './grid.js';
export type * from './model.js';
export { packageProblem } from './package/open-package.js';
export { placeAt } from './place.js';
export type { WordProblem, WordProblemCode } from './problem.js';
export { readWord } from './read.js';
