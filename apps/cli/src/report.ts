import path from 'node:path';
import type { InputProblem, Loaded } from '@rplan/project';
import type { Arguments } from './arguments.js';
import { EXIT, type Exit } from './exit.js';
import { github } from './output/github.js';
import { junit } from './output/junit.js';
import { projectLanguage } from './output/language.js';
import { pretty, short, shownPath } from './output/pretty.js';
import type { Report } from './output/report.js';
import { reportJson } from './output/report-json.js';
import { sarif } from './output/sarif.js';
import { summary } from './output/summary.js';
import type { Terminal } from './terminal.js';
import { textsIn } from './texts.js';

export function reportProblems(problems: readonly InputProblem[], terminal: Terminal, language: 'vi' | 'en'): void {
  for (const problem of problems)
    terminal.err(`${textsIn(language).problem(problem, shownPath(problem.path, terminal))}\n`);
}

/** Says of each project with rules of its own that they were not run: a check that leaves something out says so. */
export function reportRulesNotRun({ projects }: Loaded, terminal: Terminal, language: 'vi' | 'en'): void {
  for (const { root, config } of projects)
    if (config.ruleModules.length > 0)
      terminal.err(`${textsIn(language).rulesNotRun(shownPath(path.join(root, 'rplan.json'), terminal))}\n`);
}

/** Findings in the format asked for. Only the formats for people end with a summary. */
export function reportFindings(
  report: Report,
  format: Arguments['format'],
  version: string,
  others: Parameters<typeof sarif>[3] = [],
): void {
  report.terminal.out(textIn(report, format, version, others));
}

function textIn(
  report: Report,
  format: Arguments['format'],
  version: string,
  others: Parameters<typeof sarif>[3],
): string {
  const { loaded, lang } = report;
  switch (format) {
    case 'json':
      return reportJson(report);
    case 'sarif':
      return sarif(report, projectLanguage(loaded, lang), version, others);
    case 'junit':
      return junit(report);
    case 'github':
      return github(report);
    case 'short':
      return loaded.projects.map((project) => short(project, report)).join('') + summary(report);
    case 'pretty':
      return loaded.projects.map((project) => pretty(project, report)).join('') + summary(report);
  }
}

export function exitOf({ loaded: { projects, problems }, comparison }: Pick<Report, 'loaded' | 'comparison'>): Exit {
  if (problems.length > 0) return EXIT.unusable;
  const counts = projects
    .flatMap(({ diagnostics }) => diagnostics)
    .some((diagnostic) => diagnostic.severity === 'error' && !comparison?.known.has(diagnostic));
  return counts ? EXIT.errors : EXIT.ok;
}
