import { type InputProblem, type Loaded, type LoadedProject, pointsOf } from '@rplan/project';
import type { Arguments } from './arguments.js';
import { EXIT, type Exit } from './exit.js';
import { github } from './output/github.js';
import { junit } from './output/junit.js';
import { pretty, short, shownPath } from './output/pretty.js';
import { reportJson } from './output/report-json.js';
import { sarif } from './output/sarif.js';
import type { Terminal } from './terminal.js';
import { textsIn } from './texts.js';

/** The language of messages about the project as a whole. */
export function projectLanguage({ projects }: Loaded, lang: 'vi' | 'en' | undefined): 'vi' | 'en' {
  const [first] = projects;
  return lang ?? (first ? languageOf(first) : 'vi');
}

export function reportProblems(problems: readonly InputProblem[], terminal: Terminal, language: 'vi' | 'en'): void {
  for (const problem of problems)
    terminal.err(`${textsIn(language).problem(problem, shownPath(problem.path, terminal))}\n`);
}

/** Findings in the format asked for. Only the formats for people end with a count and the points of each document. */
export function reportFindings(
  loaded: Loaded,
  terminal: Terminal,
  { lang, format }: Pick<Arguments, 'lang' | 'format'>,
  version: string,
): void {
  if (format !== 'pretty' && format !== 'short') {
    terminal.out(machineReport(format, loaded, terminal, lang, version));
    return;
  }
  const print = format === 'short' ? short : pretty;
  for (const project of loaded.projects) terminal.out(print(project, terminal, lang));
  const files = loaded.projects.reduce((sum, project) => sum + project.files.size, 0);
  if (files === 0) return;
  const texts = textsIn(projectLanguage(loaded, lang));
  for (const project of loaded.projects) terminal.out(pointsText(project, lang));
  const all = loaded.projects.flatMap(({ diagnostics }) => diagnostics);
  const number = (severity: string) => all.filter((diagnostic) => diagnostic.severity === severity).length;
  const errors = number('error');
  const warnings = number('warning');
  terminal.out(`${texts.summary(errors, warnings, all.length - errors - warnings, files)}\n`);
}

/** The language of one project: that of its files where they agree on English, else its own. */
function languageOf({ files, config }: LoadedProject): 'vi' | 'en' {
  return [...files.values()].every(({ vocabulary }) => vocabulary === 'en') ? 'en' : config.language;
}

/** A line for each document with lost points; with the result's name where a document has several. */
function pointsText(project: LoadedProject, lang: 'vi' | 'en' | undefined): string {
  const texts = textsIn(lang ?? languageOf(project));
  const all = pointsOf(project);
  const several = (document: string) => all.filter((points) => points.document === document).length > 1;
  return all
    .map(({ document, assessment, ...points }) => {
      const name = several(document) ? `${document} (${assessment})` : document;
      return `${texts.points({ ...points, assessment, document: name })}\n`;
    })
    .join('');
}

function machineReport(
  format: 'json' | 'sarif' | 'junit' | 'github',
  loaded: Loaded,
  terminal: Terminal,
  lang: 'vi' | 'en' | undefined,
  version: string,
): string {
  if (format === 'json') return reportJson(loaded, terminal, lang);
  if (format === 'sarif') return sarif(loaded, terminal, projectLanguage(loaded, lang), version);
  return format === 'junit' ? junit(loaded, terminal, lang) : github(loaded, terminal, lang);
}

export function exitOf({ projects, problems }: Loaded): Exit {
  if (problems.length > 0) return EXIT.unusable;
  return projects.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error'))
    ? EXIT.errors
    : EXIT.ok;
}
