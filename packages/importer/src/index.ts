/** Documents of offices as projects of the language. */
export { type Imported, type ImportedFile, importDocuments, type UnsurePlace } from './import-documents.js';
export { openDocument } from './sources/open-document.js';
export type { SourceProblem, SourceProblemCode, SourceReading } from './sources/problem.js';
