import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { changeInWords, compare } from '@rplan/compare';
import type { Plan } from '@rplan/model';
import { load, plansOf, readRevision } from '@rplan/project';
import { keywordNamed } from '@rplan/syntax';
import { type Arguments, isForPeople } from '../arguments.js';
import { EXIT, type Exit } from '../exit.js';
import { printable } from '../output/printable.js';
import { reportProblems } from '../report.js';
import type { Terminal } from '../terminal.js';
import { textsIn } from '../texts.js';

/**
 * `rplan diff A [B]`: what happened between two versions of a project. Each is a folder, a file or a git revision; without B it is the current folder.
 * Exits 1 where a deadline of an issued document moved and no document allows it.
 */
export async function diff(args: Arguments, terminal: Terminal): Promise<Exit> {
  const language = args.lang ?? 'vi';
  const texts = textsIn(language);
  const [first, second = '.', ...more] = args.paths;
  if (first === undefined || more.length > 0) {
    terminal.err(`${texts.diffNeedsTwo}\n`);
    return EXIT.unusable;
  }
  const before = await version(first, second, args, terminal);
  const after = await version(second, first, args, terminal);
  if (!before || !after) return EXIT.unusable;
  const changes = compare(before, after);
  const silent = changes.filter((change) => change.silent).length;
  if (isForPeople(args.format)) {
    const keyword = (name: string) => (language === 'vi' ? (keywordNamed(name)?.vi ?? name) : name);
    let document: string | undefined;
    for (const change of changes) {
      if (change.document !== document && change.document !== undefined) terminal.out(`${change.document}\n`);
      document = change.document;
      terminal.out(`  ${printable(changeInWords(change, language, keyword))}\n`);
    }
    terminal.out(`${texts.differences(changes.length, silent)}\n`);
  } else terminal.out(`${JSON.stringify({ changes }, null, 2)}\n`);
  return silent > 0 ? EXIT.errors : EXIT.ok;
}

/** The documents of one version; undefined where it cannot be read, which was said. */
async function version(name: string, other: string, args: Arguments, terminal: Terminal): Promise<Plan[] | undefined> {
  const place = path.resolve(terminal.cwd, name);
  if (existsSync(place)) return plansIn(place, path.resolve(terminal.cwd, other), args, terminal);
  const read = await readRevision(terminal.cwd, name);
  if (!read.ok) {
    terminal.err(`${textsIn(args.lang ?? 'vi').noRevision(name, read.code)}\n`);
    return undefined;
  }
  try {
    return await plansIn(read.revision.folder, undefined, args, terminal);
  } finally {
    await read.revision.close();
  }
}

async function plansIn(
  place: string,
  without: string | undefined,
  { asOf, lang }: Arguments,
  terminal: Terminal,
): Promise<Plan[] | undefined> {
  const file = statSync(place).isFile() ? place : undefined;
  const { projects, problems } = await load([place], { asOf, ...(file && { without }) });
  reportProblems(problems, terminal, lang ?? 'vi');
  if (problems.length > 0) return undefined;
  return (await Promise.all(projects.map((project) => plansOf(project, file)))).flat();
}
