import { type InputProblem, type Loaded, pointsOf } from '@rplan/project';
import { EXIT, type Exit } from './exit.js';
import type { Arguments } from './arguments.js';
import { pretty, shownPath, short } from './output/pretty.js';
import { github } from './output/github.js';
import { junit } from './output/junit.js';
import { reportJson } from './output/report-json.js';
import { sarif } from './output/sarif.js';
import type { Terminal } from './terminal.js';
import { textsIn } from './texts.js';

/** The language of messages about the project as a whole. */
export function projectLanguage({ projects }: Loaded, lang: 'vi' | 'en' | undefined): 'vi' | 'en' {
  if (lang) return lang;
  const files = projects.flatMap((project) => [...project.files.values()]);
  if (files.length > 0 && files.every(({ vocabulary }) => vocabulary === 'en')) return 'en';
  return projects[0]?.config.language ?? 'vi';
}

export function reportProblems(problems: readonly InputProblem[], terminal: Terminal, language: 'vi' | 'en'): void {
  for (const problem of problems) terminal.err(`${textsIn(language).problem(problem, shownPath(problem.path, terminal))}\n`);
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
  for (const project of loaded.projects) for (const points of pointsOf(project)) terminal.out(`${texts.points(points)}\n`);
  const all = loaded.projects.flatMap(({ diagnostics }) => diagnostics);
  const number = (severity: string) => all.filter((diagnostic) => diagnostic.severity === severity).length;
  const errors = number('error');
  const warnings = number('warning');
  terminal.out(`${texts.summary(errors, warnings, all.length - errors - warnings, files)}\n`);
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
  return projects.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error')) ? EXIT.errors : EXIT.ok;
}
