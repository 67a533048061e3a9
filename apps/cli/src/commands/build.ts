import path from 'node:path';
import type { LoadedProject, OutputFormat } from '@rplan/project';
import { build, load, outputFormats, writeArtifact } from '@rplan/project';
import type { Arguments } from '../arguments.js';
import { EXIT, type Exit } from '../exit.js';
import { shownPath } from '../output/pretty.js';
import { exitOf, projectLanguage, reportFindings, reportProblems } from '../report.js';
import type { Terminal } from '../terminal.js';
import { textsIn } from '../texts.js';

/** `rplan build`: writes what it can and exits 1 where the content has errors; `--no-emit-on-error` writes nothing then. */
export async function buildCommand(args: Arguments, terminal: Terminal, version: string): Promise<Exit> {
  const { paths, lang, to, out, emitOnError } = args;
  const unknown = to.find((format) => !isFormat(format));
  if (unknown !== undefined) {
    terminal.err(`${textsIn(lang ?? 'vi').unknownFormat(unknown, outputFormats)}\n`);
    return EXIT.unusable;
  }
  const loaded = await load(paths.length > 0 ? paths : ['.'], { asOf: args.asOf });
  const language = projectLanguage(loaded, lang);
  reportProblems(loaded.problems, terminal, language);
  reportFindings(loaded, { ...terminal, out: terminal.err }, args, version);
  const exit = exitOf(loaded);
  if (exit === EXIT.unusable) return exit;
  if (exit === EXIT.errors && !emitOnError) {
    terminal.err(`${textsIn(language).nothingBuilt}\n`);
    return exit;
  }
  let worst: Exit = exit;
  for (const project of loaded.projects) {
    // Two projects may both have a document of one name; each gets a folder of its own then.
    const folder = loaded.projects.length > 1 ? path.join(out, path.basename(project.root)) : out;
    if (!(await write(project, to.filter(isFormat), path.resolve(terminal.cwd, folder), terminal, language))) worst = EXIT.unusable;
  }
  return worst;
}

async function write(project: LoadedProject, formats: readonly OutputFormat[], folder: string, terminal: Terminal, language: 'vi' | 'en') {
  const texts = textsIn(language);
  const built = await build(project, formats);
  if (!built.ok) {
    for (const problem of built.problems) terminal.err(`${texts.layout(problem.field, problem.value, allowed(problem))}\n`);
    return false;
  }
  let whole = true;
  for (const artifact of built.artifacts) {
    const written = await writeArtifact(folder, artifact);
    if (written.ok) terminal.out(`${texts.written} ${shownPath(written.path, terminal)}\n`);
    else {
      whole = false;
      terminal.err(`${texts.unwritten(written, shownPath(written.path, terminal))}\n`);
    }
  }
  return whole;
}

function allowed(problem: Extract<Awaited<ReturnType<typeof build>>, { ok: false }>['problems'][number]): string {
  if (problem.code === 'unknown-setting') return problem.known.join(', ');
  if (problem.code === 'not-a-choice') return `${problem.choices.join(', ')} (${problem.source})`;
  return `${problem.min}–${problem.max ?? ''} (${problem.source})`;
}

function isFormat(format: string): format is OutputFormat {
  return (outputFormats as readonly string[]).includes(format);
}
