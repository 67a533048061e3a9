import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { openDocument } from '@rplan/importer';
import type { WordDocument } from '@rplan/word-reader';
import { shownPath } from '../output/pretty.js';
import { reportProblems } from '../report.js';
import type { Terminal } from '../terminal.js';
import { importTexts } from '../texts/import.js';

/** In bytes; the largest document of an office with its pictures is far below. */
const LARGEST = 256 * 1024 * 1024;

export interface OfficeFile {
  readonly name: string;
  readonly document: WordDocument;
  readonly bytes: Uint8Array;
}

/** Reads a Word, Excel or PDF file; says why where it cannot be read. */
export async function readOfficeFile(
  file: string,
  terminal: Terminal,
  language: 'vi' | 'en',
): Promise<OfficeFile | undefined> {
  const shown = shownPath(file, terminal);
  const found = await stat(file).catch(() => undefined);
  const code = !found ? 'not-found' : found.isFile() ? undefined : 'not-a-file';
  if (code || (found && found.size > LARGEST)) {
    reportProblems(
      [code ? { code, path: file } : { code: 'too-large', path: file, size: found?.size ?? 0, most: LARGEST }],
      terminal,
      language,
    );
    return undefined;
  }
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) {
    reportProblems([{ code: 'not-readable', path: file }], terminal, language);
    return undefined;
  }
  const reading = await openDocument(bytes);
  if (reading.ok) return { name: path.basename(file), document: reading.document, bytes };
  terminal.err(`${importTexts(language).refused(reading.problem, shown)}\n`);
  return undefined;
}
