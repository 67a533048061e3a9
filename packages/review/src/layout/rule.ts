import type { Severity } from '@rplan/rules';
import type { Bilingual } from '@rplan/syntax';
import type { Paragraph } from '@rplan/word-reader';
import type { Anchor } from '../finding.js';
import type { Page } from './page.js';

/** One place where a page looks other than the decree says. */
export interface LayoutProblem {
  readonly anchor: Anchor | undefined;
  readonly message: Bilingual;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A rule about looks: law as data, and only what a file can prove. */
export interface LayoutRule {
  readonly code: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  /** The article. */
  readonly why: Bilingual;
  readonly whatToDo: Bilingual;
  readonly check: (page: Page) => readonly LayoutProblem[];
}

/** Runs that show words: blanks and signs have a look that nobody sees. */
export function shownRuns({ runs, text }: Paragraph): Paragraph['runs'] {
  return runs.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** The words of the first of several places that look the same, since one mark is enough to mend all of them. */
export function firstOf(
  anchors: readonly Anchor[],
  say: (count: number) => Omit<LayoutProblem, 'anchor'>,
): LayoutProblem[] {
  const [anchor] = anchors;
  return anchor ? [{ anchor, ...say(anchors.length) }] : [];
}
