import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultConfig, type LoadedFile, type LoadedProject, writeArtifact } from '@rplan/project';
import { layoutRules, type Review, review, withComments } from '@rplan/review';
import { openProject } from '@rplan/rules';
import { type Arguments, isForPeople } from '../arguments.js';
import { EXIT, type Exit } from '../exit.js';
import { shownPath } from '../output/pretty.js';
import type { Report } from '../output/report.js';
import { exitOf, reportFindings } from '../report.js';
import type { Terminal } from '../terminal.js';
import { reviewTexts } from '../texts/review.js';
import { textsIn } from '../texts.js';
import { type OfficeFile, readOfficeFile } from './office-file.js';

/**
 * `rplan review FILE... [--out FILE]`: what the rules and the layout of the decree say of Word files as they are, in a copy with comments and on the
 * terminal. The file itself is never written to, and neither is any that is there already. A program that asks for its format gets a copy only where it names one.
 */
export async function reviewCommand(args: Arguments, terminal: Terminal, version: string): Promise<Exit> {
  const { paths, format } = args;
  const language = args.lang ?? 'vi';
  const texts = reviewTexts(language);
  if (paths.length === 0 || (args.outGiven && paths.length > 1)) {
    terminal.err(`${paths.length === 0 ? texts.nothingNamed : texts.oneOut}\n`);
    return EXIT.unusable;
  }
  const reviewed: { file: string; source: OfficeFile; found: Review }[] = [];
  for (const file of paths) {
    const source = await readOfficeFile(file, terminal, language);
    if (source) reviewed.push({ file, source, found: await review(source.name, source.document, isWord(source)) });
  }
  if (reviewed.length < paths.length) return EXIT.unusable;
  const projects = await Promise.all(reviewed.map(({ file, found }) => asProject(file, found, language)));
  const loaded = { projects, problems: [] };
  const report: Report = { loaded, terminal, lang: language, strict: args.strict, comparison: undefined };
  reportFindings(report, format, version, layoutRules);
  const exit = exitOf(report);
  if (!isForPeople(format) && !args.outGiven) return exit;
  for (const { file, source, found } of reviewed) {
    const written = await writeCopy(file, source, found, args, terminal);
    if (!written) return EXIT.unusable;
  }
  return exit;
}

/** A Word file as a project of one file, a paragraph a line, so that it is reported as a project is. */
async function asProject(file: string, { findings, text }: Review, vocabulary: 'vi' | 'en'): Promise<LoadedProject> {
  const full = path.resolve(file);
  const uri = pathToFileURL(full).href;
  const files = new Map<string, LoadedFile>([[uri, { path: full, text, vocabulary }]]);
  const diagnostics = findings.map(({ code, severity, message, data, start, end }) => ({
    code,
    severity,
    message,
    data,
    place: { file: uri, start, end },
    related: [],
  }));
  const root = path.dirname(full);
  const project = await openProject(pathToFileURL(root).href, []);
  return { root, config: defaultConfig, asOf: undefined, project, diagnostics, files };
}

async function writeCopy(
  file: string,
  source: OfficeFile,
  found: Review,
  { lang, out, outGiven, format }: Arguments,
  terminal: Terminal,
): Promise<boolean> {
  const language = lang ?? 'vi';
  const texts = reviewTexts(language);
  const say = isForPeople(format) ? terminal.out : terminal.err;
  if (found.findings.length === 0) {
    say(`${texts.nothingFound(shownPath(path.resolve(file), terminal))}\n`);
    return true;
  }
  const copy = isWord(source) ? withComments(source.bytes, found, language) : undefined;
  if (!copy) {
    say(`${texts.noComments(shownPath(path.resolve(file), terminal))}\n`);
    return !outGiven;
  }
  const target = outGiven ? path.resolve(out) : await freeName(path.resolve(file));
  if (await isThere(target)) {
    terminal.err(`${texts.taken(shownPath(target, terminal))}\n`);
    return false;
  }
  const written = await writeArtifact(path.dirname(target), { name: path.basename(target), content: copy });
  const shown = shownPath(target, terminal);
  if (written.ok) say(`${textsIn(language).written} ${shown}\n`);
  else terminal.err(`${textsIn(language).unwritten(written, shown)}\n`);
  return written.ok;
}

function isWord({ bytes }: OfficeFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Beside the file, under a name that no file has: an earlier copy may have been written in since. */
async function freeName(file: string): Promise<string> {
  const base = path.join(path.dirname(file), path.basename(file, path.extname(file)));
  let name = `${base}-gop-y.docx`;
  for (let count = 2; await isThere(name); count++) name = `${base}-gop-y-${count}.docx`;
  return name;
}

async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
