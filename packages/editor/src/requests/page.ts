import { page } from '@rplan/project';
import { placeOf } from '@rplan/syntax';
import { buildableOf } from '../buildable.js';
import { documentAt } from '../documents.js';
import type { AboutFile, OpenedProject } from '../protocol/project-request.js';
import { projectRequest } from '../protocol/project-request.js';

export interface PageParams extends AboutFile {
  /** Where the cursor is; a file may declare several documents. */
  readonly position?: { readonly line: number; readonly character: number };
}

/** A place in one of the files of a page: the file's index, first line and character, last line and character, all from 0. */
export type PagePlace = readonly [file: number, number, number, number, number];

export interface PageAnswer {
  /** Undefined where the project declares no document yet. */
  readonly document?: {
    readonly name: string;
    /** Where it is declared: its first and last line. */
    readonly at: { readonly file: string; readonly start: number; readonly end: number };
    readonly style: string;
    /** One `section` element for each sheet of paper. */
    readonly sheets: readonly string[];
    /** URIs of the files that the page comes from. */
    readonly files: readonly string[];
    /** The place of each element with the attribute `data-source`, in the order in which they stand. */
    readonly places: readonly PagePlace[];
  };
}

/** The page of the document at the cursor as it will be printed, from the text as it stands in the editor. */
export async function pageAt(opened: OpenedProject, { position }: PageParams): Promise<PageAnswer> {
  const offset = position ? opened.file.textDocument.offsetAt(position) : 0;
  const document = documentAt(opened, offset);
  if (!document) return {};
  const made = await page(await buildableOf(opened), document);
  if (!made.ok) return {};
  const lines = ({ file, start, end }: ReturnType<typeof placeOf>) => {
    const text = texts.get(file);
    return { file, start: text?.positionAt(start).line ?? 0, end: text?.positionAt(end).line ?? 0 };
  };
  const texts = new Map(opened.project.files.map((file) => [file.uri.toString(), file.textDocument]));
  const files: string[] = [];
  const places = made.sources.map(({ file, start, end }): PagePlace => {
    if (!files.includes(file)) files.push(file);
    const from = texts.get(file)?.positionAt(start) ?? { line: 0, character: 0 };
    const to = texts.get(file)?.positionAt(end) ?? from;
    return [files.indexOf(file), from.line, from.character, to.line, to.character];
  });
  return {
    document: {
      name: document.name,
      at: lines(placeOf(document)),
      style: made.style,
      sheets: made.sheets,
      files,
      places,
    },
  };
}

export const pageRequest = projectRequest('rplan/page', pageAt);
