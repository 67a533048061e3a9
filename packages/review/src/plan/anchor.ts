import type { Trace } from '@rplan/importer';
import type { Place } from '@rplan/syntax';
import type { Paragraph } from '@rplan/word-reader';
import { type Anchor, wholly } from '../finding.js';
import type { NumberedParagraphs } from '../paragraphs.js';

/** A file of the imported plan, which leads back to the words of the Word file. */
export interface TracedFile {
  readonly content: string;
  readonly traces: readonly Trace[];
}

/**
 * The words of the file that a place of the imported plan was written from: those in the place, else those that its statement goes on with. Undefined where
 * nothing near it was written from words.
 */
export function anchorOf(
  { start, end }: Omit<Place, 'file'>,
  file: TracedFile,
  known: NumberedParagraphs,
): Anchor | undefined {
  const { content, traces } = file;
  const inside = traces.find((trace) => trace.start < end && trace.end > start);
  if (inside) {
    const from = Math.max(start, inside.start);
    const words = content.slice(from, Math.min(end, inside.end));
    return found(words, hint(content.slice(inside.start, from)), inside, known);
  }
  const lineEnd = content.indexOf('\n', end);
  const near =
    traces.find((trace) => trace.start >= start && trace.start <= lineEnd) ??
    traces.find((trace) => trace.start >= start);
  return near && found(content.slice(near.start, near.end), 0, near, known);
}

/** How many signs of plain words a written beginning has. */
function hint(before: string): number {
  return plainOf(before).length;
}

/** A written text as the words that it prints: without the signs of links, notes and emphasis. */
function plainOf(source: string): string {
  return source
    .replace(/\{\^[^}]*\}/g, '')
    .replace(/(?<!\\)\{[^|{}]*\|/g, '')
    .replace(/(?<!\\)[{}]/g, '')
    .replace(/(?<!\\)\*+/g, '')
    .replace(/\\n/g, ' ')
    .replace(/\\(.)/g, '$1')
    .replace(/(?<!\\)"/g, '')
    .replace(/\s+/g, ' ');
}

/** The words in the paragraphs that they came from, nearest to where they stood; the whole first paragraph where they read otherwise there. */
function found(written: string, before: number, { origins }: Trace, known: NumberedParagraphs): Anchor | undefined {
  const words = plainOf(written).trim();
  let passed = 0;
  let best: { anchor: Anchor; away: number } | undefined;
  for (const { start, end, paragraph } of origins) {
    const original = known.original(paragraph);
    if (original && words !== '') {
      const { text, places } = folded(original);
      const expected = passed + text.indexOf(text.trim());
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const away = Math.abs(expected + at - before);
        const anchor = { paragraph: original, start: places[at] ?? 0, end: (places[at + words.length - 1] ?? 0) + 1 };
        if (!best || away < best.away) best = { anchor, away };
      }
    }
    passed += end - start + 1;
  }
  if (best) return best.anchor;
  const first = origins.map(({ paragraph }) => known.original(paragraph)).find((paragraph) => paragraph !== undefined);
  return first && wholly(first);
}

/** The words of a paragraph with single blanks, and where each sign of them stands in its text. */
function folded({ text: raw }: Paragraph): { text: string; places: readonly number[] } {
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < raw.length; at++) {
    const sign = raw.charAt(at);
    const isBlank = /[\s\u00a0]/.test(sign);
    if (isBlank && (text === '' || text.endsWith(' '))) continue;
    text += isBlank ? ' ' : sign;
    places.push(at);
  }
  return { text, places };
}
