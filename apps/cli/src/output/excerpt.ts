import type { Lines } from './lines.js';
import { printable } from './printable.js';

const WIDTH = 96;
const BEFORE = 36;

export interface Excerpt {
  readonly source: string;
  readonly carets: string;
}

/**
 * The source line with carets under `start` to `end`; a place of several lines is marked to the end of its first. A long line, as
 * prose is, is cut to what surrounds the place.
 */
export function excerpt(lines: Lines, start: number, end: number): Excerpt {
  const line = lines.bounds(lines.position(start).line);
  const from = Math.min(start, line.end);
  const to = Math.max(from, Math.min(end, line.end));
  const isLong = line.end - line.start > WIDTH;
  const left = isLong ? Math.max(line.start, Math.min(from - BEFORE, line.end - WIDTH)) : line.start;
  const right = isLong ? Math.min(line.end, left + WIDTH) : line.end;
  const { text } = lines;
  const first = wholeFrom(text, left, from);
  const last = wholeFrom(text, right, line.end);
  const before = (first > line.start ? '…' : '') + shown(text.slice(first, from));
  const marked = shown(text.slice(from, Math.min(to, last)));
  const after = shown(text.slice(Math.min(to, last), last)) + (last < line.end ? '…' : '');
  return {
    source: before + marked + after,
    carets: ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked))),
  };
}

/** The first place from `at` on where a letter begins, so that none is cut from its marks, or in two. */
function wholeFrom(text: string, at: number, most: number): number {
  let whole = at;
  while (whole < most && INSIDE_LETTER.test(text.slice(whole, whole + 1))) whole++;
  return whole;
}

const INSIDE_LETTER = /[\p{M}\udc00-\udfff]/u;

function shown(text: string): string {
  return printable(text.replaceAll('\t', '  '));
}

/** Columns on a terminal: combining marks take none, so decomposed Vietnamese lines up too; wide letters and pictures take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += /\p{M}/u.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return width;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|\p{Emoji_Presentation}/u;
