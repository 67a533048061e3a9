/** A piece of text as a page places it, in points from the lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly font: string;
}

/** Words that stand together. */
export interface LinePiece {
  readonly text: string;
  readonly x: number;
  readonly end: number;
}

export interface Line {
  /** Those far apart: two halves of a head, cells of a table. */
  readonly pieces: readonly LinePiece[];
  /** Far apart pieces have a tab between them: two halves of a head, cells of a table. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
}

export interface PageText {
  readonly width: number;
  readonly lines: readonly Line[];
}

/** Points: pieces on lines that differ less are on one line. */
const SAME_LINE = 3;
/** Of the height of its letters: a gap from which on pieces belong to different columns, and one that is a blank. */
const COLUMN = 2.5;
const BLANK = 0.15;

/** The lines of a page from the top, pieces from the left. */
export function linesOfPage(texts: readonly PlacedText[]): Line[] {
  const rows: PlacedText[][] = [];
  for (const text of [...texts].filter(({ text: said }) => said !== '').sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.findLast((each) => Math.abs((each[0]?.y ?? 0) - text.y) < SAME_LINE);
    if (row) row.push(text);
    else rows.push([text]);
  }
  return rows.map(lineOf).filter(({ text }) => text.trim() !== '');
}

function lineOf(placed: readonly PlacedText[]): Line {
  const sorted = [...placed].sort((a, b) => a.x - b.x).filter(({ text }) => text.trim() !== '');
  const pieces: LinePiece[] = [];
  for (const { text, x, width, height } of sorted) {
    const last = pieces.at(-1);
    const size = height || 12;
    const gap = last ? x - last.end : Number.POSITIVE_INFINITY;
    const end = x + width;
    // The national name begins the right half of a head, however near the left one comes.
    if (!last || gap > size * COLUMN || (gap > 0 && /^CỘNG H/u.test(text))) pieces.push({ text, x, end });
    else {
      const blank = gap > size * BLANK && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : '';
      pieces[pieces.length - 1] = { ...last, text: last.text + blank + text, end };
    }
  }
  return {
    pieces,
    text: pieces.map(({ text }) => text).join('\t'),
    x: pieces[0]?.x ?? 0,
    y: sorted[0]?.y ?? 0,
    end: pieces.at(-1)?.end ?? 0,
  };
}
