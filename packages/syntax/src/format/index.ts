/** The formatter: one style for every file, and the converter between the two vocabularies. */
export type { FormatOptions, FormatResult } from './format.js';
export { formatText } from './format.js';
export { lineEndIn, withLineEnd } from './line-end.js';
export { type NamedWords, wordsOf } from './words.js';
