import type { Glyph } from './glyphs.js';
import type { Piece } from './piece.js';

/**
 * Finds `*italic*` and `**bold**` and joins the rest into words. A mark opens only before a word and closes only after one; a
 * mark without a partner in the paragraph is the sign itself, so `số điểm * hệ số` stays as written.
 */
export function emphasise(glyphs: readonly Glyph[]): Piece[] {
  const marks = pairMarks(findMarks(glyphs));
  const pieces: Piece[] = [];
  let text = '';
  let bold = false;
  let italic = false;
  const flush = () => {
    if (text !== '') pieces.push({ type: 'text', text: text.normalize('NFC'), bold, italic });
    text = '';
  };
  for (let at = 0; at < glyphs.length; at++) {
    const glyph = glyphs[at];
    if (!glyph) continue;
    const mark = marks.get(at);
    if (mark) {
      flush();
      if (mark === 2) bold = !bold;
      else italic = !italic;
      at += mark - 1;
    } else if (glyph.type === 'run') text += glyph.text;
    else if (glyph.type === 'star') text += '*';
    else if (glyph.type === 'link') {
      flush();
      pieces.push({ type: 'link', link: glyph.link, bold, italic });
    } else {
      flush();
      pieces.push({ type: 'line-break' });
    }
  }
  flush();
  return pieces;
}

interface Mark {
  readonly at: number;
  readonly width: 1 | 2;
  readonly opens: boolean;
  readonly closes: boolean;
}

function findMarks(glyphs: readonly Glyph[]): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < glyphs.length; at++) {
    if (!isStar(glyphs[at])) continue;
    const width = isStar(glyphs[at + 1]) ? 2 : 1;
    marks.push({ at, width, opens: beginsWord(glyphs[at + width]), closes: endsWord(glyphs[at - 1]) });
    at += width - 1;
  }
  return marks;
}

/** Places of marks that have a partner, with their width. Marks nest; one that would cross another stays literal. */
function pairMarks(marks: readonly Mark[]): Map<number, 1 | 2> {
  const paired = new Map<number, 1 | 2>();
  const open: Mark[] = [];
  for (const mark of marks) {
    const partner = mark.closes ? open.findLastIndex(({ width }) => width === mark.width) : -1;
    if (partner >= 0) {
      const start = open[partner];
      if (start) paired.set(start.at, start.width);
      paired.set(mark.at, mark.width);
      open.length = partner;
    } else if (mark.opens) open.push(mark);
  }
  return paired;
}

function isStar(glyph: Glyph | undefined): boolean {
  return glyph?.type === 'star';
}

function beginsWord(glyph: Glyph | undefined): boolean {
  return glyph?.type === 'link' || (glyph?.type === 'run' && !/^\s/.test(glyph.text));
}

function endsWord(glyph: Glyph | undefined): boolean {
  return glyph?.type === 'link' || (glyph?.type === 'run' && !/\s$/.test(glyph.text));
}
