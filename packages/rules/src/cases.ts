import type { CivilDate } from '@rplan/calendar';
import type { Requirements } from './requirements.js';

/**
 * What a rule is held to: each case is checked by `cases.test.ts`. The first of each kind is the example on the rule's page. A rule that reads
 * prose needs sentences that come near it and are right: what it must be silent at says more of it than what it finds.
 */
export interface Cases {
  /** `«»` marks exactly what the rule underlines, once for each problem. */
  readonly failing: readonly Case[];
  /** The rule finds nothing. */
  readonly silent: readonly Case[];
}

/** The text of one file, or a project. */
export type Case = string | CaseOfProject;

interface CaseOfProject {
  readonly text: string;
  /** Files beside it, by name. */
  readonly beside?: Readonly<Record<string, string>>;
  /** What the project demands. */
  readonly requires?: Requirements;
  /** The day that lateness is judged on. */
  readonly asOf?: CivilDate;
}

/** Sentences, each in a paragraph of a report. */
export function paragraphs(...sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => `báo cáo B "Báo cáo" { đoạn "${sentence}" }`);
}

/** A text of several lines that stands indented in its source: without the lines around it and the spaces that all of its lines begin with. */
export function rplan(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const lines = String.raw({ raw: strings }, ...values)
    .replace(/^\n|\n[ \t]*$/g, '')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least)).join('\n');
}
