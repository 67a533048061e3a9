/** Documents of offices as projects of the language. */
export {
  type Imported,
  type ImportedFile,
  importDocuments,
  importTraced,
  type TracedImport,
  type UnsurePlace,
} from './import-documents.js';
export { importParagraphs, type PastedParagraph } from './import-paragraphs.js';
export type { Trace } from './prose/traces.js';
export { openDocument } from './sources/open-document.js';
export type { SourceProblem, SourceProblemCode, SourceReading } from './sources/problem.js';
export { sourceProblemText } from './sources/problem-text.js';
export type { NotTaken, PlanUpdate, SourceEdit } from './update/source-edits.js';
export { updatesFromWord } from './update/updates-from-word.js';
