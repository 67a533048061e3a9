/** Documents of offices as projects of the language. */
export { type Imported, type ImportedFile, importDocuments, type UnsurePlace } from './import-documents.js';
export { openDocument, type SourceReading } from './sources/open-document.js';
export type { SourceProblem, SourceProblemCode } from './sources/problem.js';
