/** A piece of text as a page places it, in points from the lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly font: string;
}

export interface Line {
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

function lineOf(pieces: readonly PlacedText[]): Line {
  const sorted = [...pieces].sort((a, b) => a.x - b.x).filter(({ text }) => text.trim() !== '');
  let text = '';
  let end = sorted[0]?.x ?? 0;
  for (const piece of sorted) {
    const gap = piece.x - end;
    const height = piece.height || 12;
    if (text !== '')
      text +=
        gap > height * COLUMN ? '\t' : gap > height * BLANK && !/\s$/.test(text) && !/^\s/.test(piece.text) ? ' ' : '';
    text += piece.text;
    end = piece.x + piece.width;
  }
  return { text, x: sorted[0]?.x ?? 0, y: sorted[0]?.y ?? 0, end };
}
