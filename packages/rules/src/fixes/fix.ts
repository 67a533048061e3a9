import type { Bilingual, Place } from '@rplan/syntax';
import { lineEndIn } from '@rplan/syntax';
import type { LangiumDocument } from 'langium';
import type { Diagnostic } from '../diagnostic.js';
import type { Language } from '../language.js';

/** One change of a text. */
export interface Edit {
  readonly place: Place;
  readonly text: string;
}

/** A way out of a problem. It is offered only where it is safe: it never rewords what the author wrote. */
export interface Fix {
  readonly title: Bilingual;
  readonly edits: readonly Edit[];
  /** Whether it is surely what was meant, so that one key applies it. */
  readonly preferred: boolean;
  /** Whether it may be applied to every place of a file at once, unseen: a slip of the hand with one way out. */
  readonly everywhere?: boolean;
}

export interface FixContext {
  readonly language: Language;
  readonly file: LangiumDocument;
}

/** The ways out of one problem of one rule; none where the case does not allow it. */
export type Fixer = (problem: Diagnostic, context: FixContext) => Fix[];

/** How the problems of a rule are mended; it stands in `fix.ts` of the rule's folder. */
export interface RuleFix {
  /**
   * Whether the preferred fix may be applied in bulk, with nobody looking: `safe` where what it takes away means nothing where it stands, `same
   * word` where only what makes no other word changes (see `isSameWord`). In an editor somebody reads what a key changes.
   */
  readonly safety: 'safe' | 'same word' | 'look';
  readonly offer: Fixer;
}

/** A value of a problem's data, where it is a text. */
export function textOf({ data }: Diagnostic, key: string): string | undefined {
  const value = data[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Puts another text in the place of what is underlined. */
export function replaceWith(problem: Diagnostic, text: string, preferred = true): Fix {
  const title = { vi: `Đổi thành “${text}”`, en: `Change to “${text}”` };
  return { title, edits: [{ place: problem.place, text }], preferred };
}

/** The same where there is such a text, for the writer to look at. */
export function offered(problem: Diagnostic, text: string | undefined): Fix[] {
  return text ? [replaceWith(problem, text, false)] : [];
}

/** Another value in the place of one part of what is underlined, where that part is written out. */
export function within(
  problem: Diagnostic,
  { file }: FixContext,
  part: string | undefined,
  other: string | undefined,
): Fix[] {
  const { start, end } = problem.place;
  const written = file.textDocument.getText().slice(start, end);
  return part && other && written.includes(part)
    ? [
        replaceWith(
          problem,
          written.replace(part, () => other),
          false,
        ),
      ]
    : [];
}

/** The line ending of a file, so that what is put in has the same. */
export function lineEndOf(file: LangiumDocument): string {
  return lineEndIn(file.textDocument.getText());
}

/** The spaces a line begins with. */
export function indentAt(file: LangiumDocument, offset: number): string {
  const before = file.textDocument.getText().slice(0, offset);
  return /^[ \t]*/.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0] ?? '';
}
