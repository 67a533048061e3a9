import { stat } from 'node:fs/promises';
import path from 'node:path';
import { importDocuments } from '@rplan/importer';
import { writeArtifact } from '@rplan/project';
import type { Arguments } from '../arguments.js';
import { EXIT, type Exit } from '../exit.js';
import { shownPath } from '../output/pretty.js';
import type { Terminal } from '../terminal.js';
import { importTexts } from '../texts/import.js';
import { textsIn } from '../texts.js';
import { readOfficeFile } from './office-file.js';

type Source = Parameters<typeof importDocuments>[0][number];

/**
 * `rplan import FILE... --out DIR`: a project from documents as offices keep them. All or nothing: a file that cannot be read, or one of the
 * project's that is there already, and nothing is written. What is not sure is listed with its place, where a comment says the same.
 */
export async function importCommand(args: Arguments, terminal: Terminal): Promise<Exit> {
  if (args.update) return (await import('./import-update.js')).importUpdate(args, terminal);
  const { paths, lang, out, format } = args;
  const language = lang ?? 'vi';
  const texts = importTexts(language);
  if (paths.length === 0) {
    terminal.err(`${texts.nothingNamed}\n`);
    return EXIT.unusable;
  }
  const documents: Source[] = [];
  for (const file of paths) {
    const source = await readOfficeFile(file, terminal, language);
    if (source) documents.push(source);
  }
  if (documents.length < paths.length) {
    terminal.err(`${texts.nothingWritten}\n`);
    return EXIT.unusable;
  }
  const { files, unsure } = importDocuments(documents);
  const taken = [];
  for (const { name } of files)
    if (await stat(path.join(out, name)).catch(() => undefined)) taken.push(shownPath(path.join(out, name), terminal));
  if (taken.length > 0) {
    terminal.err(`${texts.taken(taken)}\n`);
    return EXIT.unusable;
  }
  for (const artifact of files) {
    const written = await writeArtifact(out, artifact);
    if (!written.ok) {
      terminal.err(`${textsIn(language).unwritten(written, shownPath(written.path, terminal))}\n`);
      return EXIT.unusable;
    }
  }
  const shown = (name: string) => shownPath(path.join(out, name), terminal);
  if (format === 'json') {
    const places = unsure.map(({ file, line, words }) => ({ file: shown(file), line, message: words }));
    terminal.out(`${JSON.stringify({ files: files.map(({ name }) => shown(name)), unsure: places }, undefined, 2)}\n`);
    return EXIT.ok;
  }
  for (const { name } of files) terminal.out(`${textsIn(language).written} ${shown(name)}\n`);
  terminal.out(`${texts.unsure(unsure.length)}\n`);
  for (const { file, line, words } of unsure) terminal.out(`${shown(file)}:${line}: ${words}\n`);
  terminal.out(`${texts.next(shownPath(out, terminal))}\n`);
  return EXIT.ok;
}
