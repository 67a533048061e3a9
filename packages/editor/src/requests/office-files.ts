import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type SourceProblemCode, sourceProblemText } from '@rplan/importer';
import { type WriteFailure, writeArtifact } from '@rplan/project';
import type { ServerRequest } from '../protocol/request.js';
import { exportTexts } from './export-texts.js';

type Language = 'vi' | 'en';

/** What editors ask about Word, Excel and PDF files, which are no files of the language: by their paths on the disk. */
export interface OfficeFileParams {
  readonly path: string;
  readonly language: Language;
}

export interface OfficeFileAnswer {
  /** Paths of what was written: nothing where something failed. */
  readonly written: readonly string[];
  /** Places of a project that was made that somebody should look at; findings in a file that was reviewed. */
  readonly places: number;
  readonly failure?: { readonly code: SourceProblemCode | WriteFailure | 'taken'; readonly message: string };
}

/** More bytes no document of an office has, its pictures with it. */
const LARGEST = 256 * 1024 * 1024;

async function opened({ path: file, language }: OfficeFileParams) {
  const { openDocument } = await import('@rplan/importer');
  const name = path.basename(file);
  const failed = (code: SourceProblemCode) => ({
    ok: false as const,
    answer: nothing(code, `${name}: ${sourceProblemText({ code }, language)}`),
  });
  const size = await stat(file).then(
    (found) => found.size,
    () => undefined,
  );
  if (size === undefined || size > LARGEST) return failed(size === undefined ? 'empty' : 'too-large');
  const bytes = await readFile(file).catch(() => new Uint8Array());
  const reading = await openDocument(bytes);
  if (!reading.ok) return failed(reading.problem.code);
  return { ok: true as const, bytes, source: { name, document: reading.document } };
}

function nothing(code: NonNullable<OfficeFileAnswer['failure']>['code'], message: string): OfficeFileAnswer {
  return { written: [], places: 0, failure: { code, message } };
}

/** Makes a project of a document, in a folder of its name beside it. Never over files that are there: it has a number then. */
export async function importOfficeFile(params: OfficeFileParams): Promise<OfficeFileAnswer> {
  const reading = await opened(params);
  if (!reading.ok) return reading.answer;
  const { importDocuments } = await import('@rplan/importer');
  const { files, unsure } = importDocuments([reading.source]);
  const folder = await freePath(withoutEnding(params.path), '');
  const written: string[] = [];
  for (const artifact of files) {
    const result = await writeArtifact(folder, artifact);
    if (!result.ok) return nothing(result.code, exportTexts(params.language)[result.code](result.path, result.detail));
    written.push(result.path);
  }
  return { written, places: unsure.length };
}

/** Reviews a document, and writes a copy with the findings in its margin where it is a Word file. */
export async function reviewOfficeFile(params: OfficeFileParams): Promise<OfficeFileAnswer> {
  const reading = await opened(params);
  if (!reading.ok) return reading.answer;
  const { review, withComments } = await import('@rplan/review');
  const { bytes, source } = reading;
  const isWord = bytes[0] === 0x50;
  const found = await review(source.name, source.document, isWord);
  const copy = isWord ? withComments(bytes, found, params.language) : undefined;
  if (!copy) return { written: [], places: found.findings.length };
  const target = await freePath(`${withoutEnding(params.path)}-gop-y`, '.docx');
  const result = await writeArtifact(path.dirname(target), { name: path.basename(target), content: copy });
  if (!result.ok) return nothing(result.code, exportTexts(params.language)[result.code](result.path, result.detail));
  return { written: [result.path], places: found.findings.length };
}

function withoutEnding(file: string): string {
  return path.join(path.dirname(file), path.basename(file, path.extname(file)));
}

async function freePath(base: string, ending: string): Promise<string> {
  for (let count = 1; ; count++) {
    const free = `${base}${count === 1 ? '' : `-${count}`}${ending}`;
    if (!(await stat(free).catch(() => undefined))) return free;
  }
}

export const officeFileRequests: ServerRequest = {
  capabilities: {},
  connect: (connection) => {
    connection.onRequest('rplan/importDocument', importOfficeFile);
    connection.onRequest('rplan/reviewDocument', reviewOfficeFile);
  },
};
