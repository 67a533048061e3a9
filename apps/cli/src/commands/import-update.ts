import path from 'node:path';
import { openDocument, type PlanUpdate, updatesFromWord } from '@rplan/importer';
import { build, isBuiltFrom, type Loaded, type LoadedProject, load, printedLines, writeArtifact } from '@rplan/project';
import type { Arguments } from '../arguments.js';
import { EXIT, type Exit } from '../exit.js';
import { Lines } from '../output/lines.js';
import { shownPath } from '../output/pretty.js';
import { reportProblems } from '../report.js';
import type { Terminal } from '../terminal.js';
import { updateTexts } from '../texts/update.js';
import { textsIn } from '../texts.js';
import { readOfficeFile } from './office-file.js';

type Document = LoadedProject['project']['documents'][number];

/**
 * `rplan import --update FILE.docx [--out DIR] [--take all|1,3-5]`: what somebody changed in a Word file that was built from the plan in DIR, as a numbered list of edits
 * of the plan. Only what `--take` names is written, and only where the plan has the very words in one place; the rest is said with its reason.
 */
export async function importUpdate(args: Arguments, terminal: Terminal): Promise<Exit> {
  const { paths, take, format } = args;
  const language = args.lang ?? 'vi';
  const texts = updateTexts(language);
  const fail = (message: string): Exit => {
    terminal.err(`${message}\n`);
    return EXIT.unusable;
  };
  const [file] = paths;
  if (file === undefined || paths.length > 1) return fail(texts.oneFile);
  const edited = await readOfficeFile(file, terminal, language);
  if (!edited) return EXIT.unusable;
  const loaded = await load([args.outGiven ? args.out : '.']);
  reportProblems(loaded.problems, terminal, language);
  if (loaded.problems.length > 0) return EXIT.unusable;
  const found = documentFor(path.basename(file), loaded);
  if (!found) return fail(texts.noDocument(path.basename(file), namesIn(loaded)));
  const { project, document } = found;
  const built = await build(project, ['docx', 'json'], { only: new Set([document.name ?? '']) });
  const [docx, json] = built.ok ? built.artifacts.map(({ content }) => content) : [];
  const base = docx instanceof Uint8Array ? await openDocument(docx) : undefined;
  if (!base?.ok || typeof json !== 'string') return fail(texts.notBuilt(document.name ?? ''));
  const sources = new Map([...project.files].map(([uri, { text }]) => [uri, text]));
  const updates = updatesFromWord(edited.document, base.document, await printedLines(project, document), sources);
  const isSame = await isBuiltFrom(edited.bytes, json);
  if (!isSame && updates.length > 0) terminal.err(`${texts.planMoved}\n`);
  if (take === 'all' && !isSame && updates.some(({ edit }) => edit)) return fail(texts.notAll);
  const taken = updates.filter(({ edit }, at) => edit && (take === 'all' || take?.has(at + 1)));
  const written = await writeEdits(taken, project, terminal, language);
  if (!written) return EXIT.unusable;
  if (format === 'json') terminal.out(jsonOf(updates, taken, project, terminal));
  else {
    const said = updates.map((update, at) =>
      texts.update(at + 1, update, placeOf(update, project, terminal), taken.includes(update)),
    );
    for (const line of said) terminal.out(`${line}\n`);
    terminal.out(`${texts.summary(updates.length, updates.filter(({ edit }) => edit).length, taken.length)}\n`);
  }
  return EXIT.ok;
}

function namesIn({ projects }: Loaded): string[] {
  return projects.flatMap(({ project }) => project.documents.flatMap(({ name }) => name ?? []));
}

/** The document that a Word file is of: its name begins the file's; else the only one there is. */
function documentFor(file: string, { projects }: Loaded): { project: LoadedProject; document: Document } | undefined {
  const all = projects.flatMap((project) => project.project.documents.map((document) => ({ project, document })));
  const key = (name: string) => name.normalize('NFC').toLocaleLowerCase('vi');
  const [named] = all
    .filter(
      ({ document: { name } }) =>
        name !== undefined && new RegExp(`^${escapedPattern(key(name))}(?![\\p{L}\\p{N}-])`, 'u').test(key(file)),
    )
    .sort((a, b) => (b.document.name?.length ?? 0) - (a.document.name?.length ?? 0));
  return named ?? (all.length === 1 ? all[0] : undefined);
}

function escapedPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

async function writeEdits(
  taken: readonly PlanUpdate[],
  { files }: LoadedProject,
  terminal: Terminal,
  language: 'vi' | 'en',
): Promise<boolean> {
  for (const [uri, { path: target, text }] of files) {
    const edits = taken.flatMap(({ edit }) => (edit?.file === uri ? [edit] : [])).sort((a, b) => a.start - b.start);
    if (edits.length === 0) continue;
    let content = '';
    let from = 0;
    for (const edit of edits) {
      // Two changes of one place: the first is taken, and the list of the next run has the other.
      if (edit.start < from) continue;
      content += text.slice(from, edit.start) + edit.text;
      from = edit.end;
    }
    const artifact = { name: path.basename(target), content: content + text.slice(from) };
    const written = await writeArtifact(path.dirname(target), artifact, { throughLink: true });
    if (!written.ok) {
      terminal.err(`${textsIn(language).unwritten(written, shownPath(written.path, terminal))}\n`);
      return false;
    }
  }
  return true;
}

function placeOf({ place }: PlanUpdate, { files }: LoadedProject, terminal: Terminal): string | undefined {
  const file = place && files.get(place.file);
  if (!place || !file) return undefined;
  const { line, column } = new Lines(file.text).position(place.start);
  return `${shownPath(file.path, terminal)}:${line}:${column}`;
}

function jsonOf(
  updates: readonly PlanUpdate[],
  taken: readonly PlanUpdate[],
  project: LoadedProject,
  terminal: Terminal,
): string {
  const listed = updates.map((update, at) => ({
    number: at + 1,
    ...(update.change.before !== undefined && { before: update.change.before }),
    ...(update.change.after !== undefined && { after: update.change.after }),
    place: placeOf(update, project, terminal),
    taken: taken.includes(update),
    ...(update.reason && { reason: update.reason }),
  }));
  return `${JSON.stringify({ version: 1, changes: listed }, undefined, 2)}\n`;
}
