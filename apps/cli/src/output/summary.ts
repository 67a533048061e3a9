import { type LoadedProject, pointsOf, summariesOf } from '@rplan/project';
import { textsIn } from '../texts.js';
import { languageOf, projectLanguage } from './language.js';
import type { Report } from './report.js';

/** What an office head reads: a line for each document, the points of those that have any, what is new against a baseline, the count. */
export function summary(report: Report): string {
  const { loaded, lang, comparison } = report;
  const files = loaded.projects.reduce((sum, { files, share }) => sum + (share?.files ?? files).size, 0);
  if (files === 0) return '';
  const texts = textsIn(projectLanguage(loaded, lang));
  const all = loaded.projects.flatMap(({ diagnostics }) => diagnostics);
  const fresh = all.filter((diagnostic) => !comparison?.known.has(diagnostic));
  const number = (severity: string) => fresh.filter((diagnostic) => diagnostic.severity === severity).length;
  const errors = number('error');
  const warnings = number('warning');
  const against = comparison
    ? [
        ...comparison.fixed.map(({ code, where, message }) => `${texts.fixedFinding(code, where, message)}\n`),
        `${texts.againstBaseline(fresh.length, comparison.known.size, comparison.fixed.length)}\n`,
      ]
    : [];
  return [
    ...loaded.projects.map((project) => documents(project, lang)),
    ...against,
    `${texts.summary(errors, warnings, fresh.length - errors - warnings, files)}\n`,
  ].join('');
}

/** The lines of one project's documents; points with the result's name where a document has several. */
function documents(project: LoadedProject, lang: 'vi' | 'en' | undefined): string {
  const texts = textsIn(lang ?? languageOf(project));
  const points = pointsOf(project);
  const several = (document: string) => points.filter((other) => other.document === document).length > 1;
  return [
    ...summariesOf(project).map((summary) => `${texts.overview(summary)}\n`),
    ...points.map((one) => {
      const name = several(one.document) ? `${one.document} (${one.assessment})` : one.document;
      return `${texts.points({ ...one, document: name })}\n`;
    }),
  ].join('');
}
