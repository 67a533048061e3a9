import path from 'node:path';
import type { Artifact, BuildOptions, ImportModule, LoadedProject, OutputFormat } from '@rplan/project';
import {
  build,
  collisionsOf,
  emptyOutputText,
  findConverter,
  formatNamed,
  load,
  type OutputFailure,
  outputFailureText,
  outputFormats,
  pdfFailureText,
  printPdf,
  removeLeftovers,
  rollUp,
  writeOutput,
} from '@rplan/project';
import { type Arguments, isForPeople } from '../arguments.js';
import { EXIT, type Exit } from '../exit.js';
import { projectLanguage } from '../output/language.js';
import { Lines } from '../output/lines.js';
import { shownPath } from '../output/pretty.js';
import { Progress } from '../output/progress.js';
import { exitOf, reportFindings, reportProblems, reportRulesNotRun } from '../report.js';
import { asideOf, type Terminal } from '../terminal.js';
import type { Language, Texts } from '../texts.js';
import { textsIn } from '../texts.js';

/**
 * `rplan build`: writes what it can and exits 1 where the content has errors; `--no-emit-on-error` writes nothing then. Nothing is
 * written either while a file cannot be read: what it declares would be missing from the documents.
 */
export async function buildCommand(
  args: Arguments,
  terminal: Terminal,
  version: string,
  importModule: ImportModule,
): Promise<Exit> {
  const { paths, lang, to, out, emitOnError } = args;
  const unknown = to.find((format) => !isFormat(format) && format !== PDF);
  if (unknown !== undefined) {
    terminal.err(`${textsIn(lang ?? 'vi').unknownFormat(unknown, [...outputFormats, PDF])}\n`);
    return EXIT.unusable;
  }
  const progress = new Progress(terminal, lang ?? 'vi');
  const loaded = await load(paths.length > 0 ? paths : ['.'], {
    asOf: args.asOf,
    shard: args.shard,
    onProgress: progress.report,
    importModule: args.ownRules ? importModule : undefined,
  });
  progress.done();
  const language = projectLanguage(loaded, lang);
  const texts = textsIn(language);
  reportProblems(loaded.problems, terminal, language);
  if (!args.ownRules) reportRulesNotRun(loaded, terminal, language);
  // What is built are files, so that findings stand aside; but what a program reads of them has stdout to itself.
  const [results, findings] = isForPeople(args.format) ? [terminal, asideOf(terminal)] : [asideOf(terminal), terminal];
  const report = { loaded, terminal: findings, lang, strict: false, comparison: undefined };
  reportFindings(report, args.format, version);
  const exit = exitOf(report);
  if (exit === EXIT.unusable) return exit;
  if (exit === EXIT.errors && !emitOnError) {
    terminal.err(`${texts.nothingBuilt}\n`);
    return exit;
  }
  const folder = path.resolve(terminal.cwd, out);
  await removeLeftovers(folder);
  const asked = to.filter(isFormat);
  const formats = asked.filter((format) => !formatNamed(format)?.gathered);
  const twice =
    formats.length === 0 && !to.includes(PDF) ? new Set<string>() : reportCollisions(loaded.projects, terminal, texts);
  let worst: Exit = twice.size > 0 ? EXIT.unusable : exit;
  for (const project of formats.length === 0 ? [] : loaded.projects) {
    const options = { except: twice, sourceMap: args.sourceMap, embed: args.embed, perUnit: args.perUnit };
    if (!(await write(project, formats, options, folder, results, language))) worst = EXIT.unusable;
  }
  if (to.includes(PDF) && !(await writePdf(loaded.projects, twice, folder, results, language))) worst = EXIT.unusable;
  for (const format of asked.filter((each) => !formats.includes(each))) {
    const { artifact, failures } = await rollUp(loaded.projects, format, terminal.cwd, args.shard);
    reportFailures(failures, results, language);
    if (!artifact || !(await writeOne(artifact, folder, results, texts))) worst = EXIT.unusable;
  }
  return worst;
}

/** Says which documents have one name, and returns the names. */
function reportCollisions(projects: readonly LoadedProject[], terminal: Terminal, texts: Texts): ReadonlySet<string> {
  const files = new Map(projects.flatMap((project) => [...project.files]));
  const names = new Set<string>();
  for (const { name, names: spellings, places } of collisionsOf(projects)) {
    for (const spelling of spellings) names.add(spelling);
    const shown = places.map(({ file, start }) => {
      const { path: from, text } = files.get(file) ?? { path: file, text: '' };
      return `${shownPath(from, terminal)}:${new Lines(text).position(start).line}`;
    });
    terminal.err(`${texts.collision(name, shown)}\n`);
  }
  return names;
}

async function write(
  project: LoadedProject,
  formats: readonly OutputFormat[],
  options: BuildOptions,
  folder: string,
  terminal: Terminal,
  language: Language,
): Promise<boolean> {
  const built = await build(project, formats, options);
  // The ranges of the layout are checked when the project is loaded.
  if (!built.ok) return false;
  reportFailures(built.failures, terminal, language);
  for (const output of built.empty) terminal.err(`${emptyOutputText[language](output)}\n`);
  let whole = built.failures.length === 0;
  for (const artifact of built.artifacts)
    whole = (await writeOne(artifact, folder, terminal, textsIn(language))) && whole;
  return whole;
}

/** The pages as another program prints them from the Word documents, of all projects in one run. */
async function writePdf(
  projects: readonly LoadedProject[],
  except: ReadonlySet<string>,
  folder: string,
  terminal: Terminal,
  language: Language,
): Promise<boolean> {
  const documents: Artifact[] = [];
  let whole = true;
  for (const project of projects) {
    const built = await build(project, ['docx'], { except });
    if (!built.ok) return false;
    reportFailures(built.failures, terminal, language);
    whole = whole && built.failures.length === 0;
    documents.push(...built.artifacts);
  }
  const { artifacts, failures } = await printPdf(documents, findConverter());
  for (const failure of failures) terminal.err(`${pdfFailureText[language](failure)}\n`);
  for (const artifact of artifacts) whole = (await writeOne(artifact, folder, terminal, textsIn(language))) && whole;
  return whole && failures.length === 0;
}

function reportFailures(failures: readonly OutputFailure[], terminal: Terminal, language: Language): void {
  for (const failure of failures) terminal.err(`${outputFailureText[language](failure)}\n`);
}

async function writeOne(artifact: Artifact, folder: string, terminal: Terminal, texts: Texts): Promise<boolean> {
  const written = await writeOutput(folder, artifact);
  if (written.kept !== undefined) terminal.err(`${texts.keptEdited(shownPath(written.kept, terminal))}\n`);
  const shown = shownPath(written.path, terminal);
  if (written.ok) terminal.out(`${texts.written} ${shown}\n`);
  else terminal.err(`${texts.unwritten(written, shown)}\n`);
  return written.ok;
}

/** Not among the outputs: another program prints it from the Word document. */
const PDF = 'pdf';

function isFormat(format: string): format is OutputFormat {
  return (outputFormats as readonly string[]).includes(format);
}
