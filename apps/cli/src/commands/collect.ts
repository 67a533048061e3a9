import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type CivilDate, formatIso } from '@rplan/calendar';
import { type Collected, collect, type Workbook } from '@rplan/collect';
import type { Plan } from '@rplan/model';
import { load, planNamed, writeArtifact } from '@rplan/project';
import type { Arguments } from '../arguments.js';
import { EXIT, type Exit } from '../exit.js';
import { shownPath } from '../output/pretty.js';
import { printable } from '../output/printable.js';
import { reportProblems } from '../report.js';
import type { Terminal } from '../terminal.js';
import { collectTexts } from '../texts/collect.js';
import { textsIn } from '../texts.js';

/** In bytes; a tracker of ten thousand tasks has two million. */
const LARGEST = 64 * 1024 * 1024;

/**
 * `rplan collect FILE... --plan KH-2026`: trackers that units filled in, as dated progress files in the project's folder, and a list of what was
 * not taken over. A folder stands for the workbooks in it. All files are written or none, never over one that says something else.
 */
export async function collectCommand(args: Arguments, terminal: Terminal): Promise<Exit> {
  const { paths, plan: name, day, by, project, format, lang } = args;
  const out = args.outGiven ? args.out : project;
  const language = lang ?? 'vi';
  const texts = collectTexts(language);
  const refuse = (words: string) => {
    terminal.err(`${words}\n`);
    return EXIT.unusable;
  };
  if (paths.length === 0 || name === undefined || day === undefined) return refuse(texts.nothingNamed);
  const { projects, problems } = await load([path.resolve(terminal.cwd, project)], { asOf: day });
  reportProblems(problems, terminal, language);
  if (problems.length > 0) return EXIT.unusable;
  const found = (await Promise.all(projects.map((each) => planNamed(each, name)))).find((each) => each !== undefined);
  if (!found) return refuse(texts.noPlan(name));
  const planAt = onceADay(found);
  if (by !== undefined && !planAt(day).parties.some(({ id }) => id === by)) return refuse(texts.noUnit(by));
  const workbooks: Workbook[] = [];
  for (const file of await workbooksAt(paths, terminal)) {
    const info = await stat(path.resolve(terminal.cwd, file)).catch(() => undefined);
    if (!info?.isFile() || info.size > LARGEST) {
      const code = !info ? 'not-found' : 'not-a-file';
      reportProblems(
        [info?.isFile() ? { code: 'too-large', path: file, size: info.size, most: LARGEST } : { code, path: file }],
        terminal,
        language,
      );
      return refuse(texts.nothingWritten);
    }
    workbooks.push({ name: path.basename(file), bytes: await readFile(path.resolve(terminal.cwd, file)) });
  }
  const collected = await collect(planAt, workbooks, { day, by });
  const places = collected.files.map((file) => ({ ...file, path: path.join(out, file.name) }));
  const taken: string[] = [];
  for (const file of places) {
    const there = await readFile(path.resolve(terminal.cwd, file.path), 'utf8').catch(() => undefined);
    if (there !== undefined && there !== file.text) taken.push(shownPath(file.path, terminal));
  }
  if (taken.length > 0) return refuse(texts.taken(taken));
  for (const { name: file, text } of places) {
    const written = await writeArtifact(path.resolve(terminal.cwd, out), { name: file, content: text });
    if (!written.ok) return refuse(textsIn(language).unwritten(written, shownPath(written.path, terminal)));
  }
  report(
    collected,
    places.map((file) => shownPath(file.path, terminal)),
    planAt(day),
  );
  return collected.workbooks.some(({ problem }) => problem) ? EXIT.unusable : EXIT.ok;

  function report({ workbooks: read, silent }: Collected, files: readonly string[], { parties }: Plan): void {
    if (format === 'json') {
      terminal.out(`${JSON.stringify({ files, workbooks: read, silent }, undefined, 2)}\n`);
      return;
    }
    const titles = new Map(parties.map(({ id, title }) => [id, title]));
    for (const { name: workbook, problem, sender, taken: tasks, notes } of read) {
      terminal.out(
        `${printable(texts.workbook(workbook, sender && (titles.get(sender) ?? sender), tasks.length, problem))}\n`,
      );
      for (const note of notes) terminal.out(`  ${printable(texts.note(note))}\n`);
    }
    for (const file of files) terminal.out(`${textsIn(language).written} ${file}\n`);
    terminal.out(`${texts.silent(silent.map((unit) => titles.get(unit) ?? unit))}\n`);
  }
}

/** A folder is the workbooks in it, without those that Excel keeps while one is open. */
async function workbooksAt(paths: readonly string[], terminal: Terminal): Promise<string[]> {
  const files: string[] = [];
  for (const each of paths) {
    const folder = path.resolve(terminal.cwd, each);
    const isFolder = (await stat(folder).catch(() => undefined))?.isDirectory();
    if (!isFolder) files.push(each);
    else
      for (const name of (await readdir(folder)).sort())
        if (/\.xlsx$/i.test(name) && !/^(?:~\$|\._)/.test(name)) files.push(path.join(each, name));
  }
  return files;
}

/** Many workbooks were made for the same day. */
function onceADay(planAt: (day: CivilDate) => Plan): (day: CivilDate) => Plan {
  const plans = new Map<string, Plan>();
  return (day) => {
    const key = formatIso(day);
    const plan = plans.get(key) ?? planAt(day);
    plans.set(key, plan);
    return plan;
  };
}
