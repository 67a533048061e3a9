import { documentsOf } from '../documents.js';
import { type GridRow, gridRows } from '../grid/rows.js';
import type { AboutFile, OpenedProject } from '../protocol/project-request.js';
import { projectRequest } from '../protocol/project-request.js';

export interface GridAnswer {
  readonly documents: readonly { readonly name: string; readonly rows: readonly GridRow[] }[];
}

/** The tasks of the documents of a file as rows, with the values that can be edited in place. */
export function grid(opened: OpenedProject, _params: AboutFile): GridAnswer {
  const uri = opened.file.uri.toString();
  const documents = documentsOf(opened).map((document) => ({ name: document.name, rows: gridRows(document, opened) }));
  return { documents: documents.filter(({ rows }) => rows.some(({ at }) => at.uri === uri)) };
}

export const gridRequest = projectRequest('rplan/grid', grid);
