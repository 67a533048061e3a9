import type { Severity } from '@rplan/rules';
import type { Bilingual } from '@rplan/syntax';
import type { Paragraph } from '@rplan/word-reader';

/** Words of a paragraph of the file. */
export interface Anchor {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/** What is said of a Word file, and of which words. */
export interface ReviewFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly whatToDo: Bilingual;
  readonly data: Readonly<Record<string, unknown>>;
  /** Absent for what is said of the file as a whole. */
  readonly anchor: Anchor | undefined;
}

/** A whole paragraph without its outer blanks. */
export function wholly(paragraph: Paragraph): Anchor {
  const { text } = paragraph;
  const start = text.length - text.trimStart().length;
  return { paragraph, start, end: Math.max(start, text.trimEnd().length) };
}
