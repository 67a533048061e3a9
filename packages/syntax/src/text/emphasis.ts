import type { Fragment } from './fragments.js';
import type { Piece } from './piece.js';

/**
 * Finds `*italic*` and `**bold**` and joins the rest into words. A mark opens only before a word and closes only after one; a
 * mark without a partner in the paragraph is the sign itself, so `số điểm * hệ số` stays as written.
 */
export function emphasise(fragments: readonly Fragment[]): Piece[] {
  const marks = pairMarks(findMarks(fragments));
  const pieces: Piece[] = [];
  let text = '';
  let bold = false;
  let italic = false;
  const flush = () => {
    if (text !== '') pieces.push({ type: 'text', text: text.normalize('NFC'), bold, italic });
    text = '';
  };
  for (let at = 0; at < fragments.length; at++) {
    const fragment = fragments[at];
    if (!fragment) continue;
    const mark = marks.get(at);
    if (mark) {
      flush();
      if (mark === 2) bold = !bold;
      else italic = !italic;
      at += mark - 1;
    } else if (fragment.type === 'run') text += fragment.text;
    else if (fragment.type === 'star') text += '*';
    else if (fragment.type === 'link') {
      flush();
      pieces.push({ type: 'link', link: fragment.link, bold, italic });
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

function findMarks(fragments: readonly Fragment[]): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < fragments.length; at++) {
    if (!isStar(fragments[at])) continue;
    const width = isStar(fragments[at + 1]) ? 2 : 1;
    marks.push({ at, width, opens: beginsWord(fragments[at + width]), closes: endsWord(fragments[at - 1]) });
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

function isStar(fragment: Fragment | undefined): boolean {
  return fragment?.type === 'star';
}

function beginsWord(fragment: Fragment | undefined): boolean {
  return fragment?.type === 'link' || (fragment?.type === 'run' && !/^\s/.test(fragment.text));
}

function endsWord(fragment: Fragment | undefined): boolean {
  return fragment?.type === 'link' || (fragment?.type === 'run' && !/\s$/.test(fragment.text));
}
