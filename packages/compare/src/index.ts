/** What happened between two versions of a project's documents. */
export type { Change, ChangeCode, DeclarationKind, PartKind, WordChange } from './change.js';
export { compare } from './compare.js';
export { changeInWords } from './words/change-in-words.js';
