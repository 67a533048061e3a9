import type { Keyword } from '@rplan/syntax';
import { otherTonePlacement, spellings } from '@rplan/syntax';

/** Letters, their marks, digits, and what joins the parts of a name. `\b` knows ASCII letters only and would cut `nhiệm`. */
const INSIDE = '[\\p{L}\\p{M}\\p{N}_-]';

/** Every way to write some keywords. */
export function spellingsOf(keywords: readonly Keyword[]): string[] {
  return keywords.flatMap((keyword) => spellings(keyword).map(({ text }) => text.normalize('NFC')));
}

/**
 * One pattern for all these spellings: composed and decomposed letters, both placements of the tone mark, any spaces
 * between, the longest first. A phrase may begin with a capital, as the lexer reads it; a single word may not: it would be a name.
 */
export function patternOf(texts: Iterable<string>): string {
  const longestFirst = [...new Set(texts)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?<!${INSIDE})(?:${longestFirst.map(phrase).join('|')})(?!${INSIDE})`;
}

function phrase(text: string): string {
  const syllables = text.split(' ');
  return syllables.map((syllable, index) => formsOf(syllable, index === 0 && syllables.length > 1)).join('[ \\t]+');
}

function formsOf(syllable: string, mayBeCapital: boolean): string {
  const other = otherTonePlacement(syllable);
  const composed = [syllable, ...(other === undefined ? [] : [other])];
  const cased = mayBeCapital
    ? composed.flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1)])
    : composed;
  const forms = [...new Set(cased.flatMap((form) => [form, form.normalize('NFD')]))].map(escaped);
  return forms.length === 1 ? (forms[0] ?? '') : `(?:${forms.join('|')})`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** A name: a letter, then letters and digits, joined by hyphens. */
export const NAME = '\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[-_][\\p{L}\\p{M}\\p{N}]+)*';
export const NOT_INSIDE = `(?<!${INSIDE})`;
