import { placeOf } from '@rplan/syntax';
import type * as ast from '@rplan/syntax/ast';
import type { OpenedProject } from './protocol/project-request.js';

/**
 * The documents that a request about a file is about: those the file declares, else all of the project, so that a directory file has
 * its documents too. What has lost its name to an error is none of them.
 */
export function documentsOf({ project, file }: OpenedProject): ast.AuthoredDocument[] {
  const named = project.documents.filter(({ name }) => !!name);
  const own = named.filter((document) => placeOf(document).file === file.uri.toString());
  return own.length > 0 ? own : named;
}

/** The document at an offset of the file, else the last one that begins before it, else the first. */
export function documentAt(opened: OpenedProject, offset: number): ast.AuthoredDocument | undefined {
  const documents = documentsOf(opened);
  const uri = opened.file.uri.toString();
  const before = documents.findLast((document) => {
    const { file, start } = placeOf(document);
    return file === uri && start <= offset;
  });
  return before ?? documents[0];
}
