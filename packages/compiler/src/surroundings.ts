import type * as ast from '@rplan/syntax/ast';

/** What a document may refer to or be changed by, beside itself. */
export interface Surroundings {
  readonly results: readonly ast.Assessment[];
  readonly documents: readonly ast.AuthoredDocument[];
  readonly reports: readonly ast.Progress[];
}
