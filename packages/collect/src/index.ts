/** Trackers that units filled in, back as dated progress files. */
export type { Note } from './answer.js';
export { type Collected, type CollectedWorkbook, type CollectOptions, collect, type Workbook } from './collect.js';
export type { WorkbookProblem } from './read/workbook.js';
export type { ProgressFile } from './write/file.js';
