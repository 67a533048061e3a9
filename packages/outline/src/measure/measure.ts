import { faceOf, type TextFont } from './widths.js';

/** A paragraph broken into lines: how many there are and how wide the widest is, in points. */
export interface MeasuredLines {
  readonly count: number;
  readonly longest: number;
}

/**
 * Width in points of `text` set on one line in Times New Roman, without kerning, as Word sets it by default.
 * A letter that Times does not have counts as half an em (a CJK letter as a whole one), so the figure is then a guess.
 */
export function measureText(text: string, font: TextFont): number {
  const face = faceOf(font);
  let thousandths = 0;
  for (const letter of text.normalize('NFC')) thousandths += face.widthOf(letter);
  return (thousandths * font.size) / 1000;
}

/** How much wider than Word LibreOffice sets a no-break space, as a share of the size: measured with version 7.4. */
const widerBlank = 0.094;

/** The width of `text` where no-break spaces are as wide as any renderer sets them, so that a line that must fit does. */
export function measureAtMost(text: string, font: TextFont): number {
  const blanks = text.split('\u00a0').length - 1;
  return measureText(text, font) + blanks * widerBlank * font.size;
}

/**
 * Breaks `text` into lines of at most `width` points, at spaces and after hyphens as Word does, and inside a word only
 * where the word is longer than a line. `\n` starts a new line; a non-breaking space never ends one; spaces at the end
 * of a line have no width. Empty text is one line of width 0.
 */
export function measureLines(text: string, font: TextFont, width: number): MeasuredLines {
  let count = 0;
  let longest = 0;
  for (const line of text.split('\n')) {
    const measured = wrap(line, font, width);
    count += measured.count;
    longest = Math.max(longest, measured.longest);
  }
  return { count, longest };
}

const piecePattern = /[^ \t-]*-+|[^ \t-]+|[ \t]+/g;

function wrap(line: string, font: TextFont, width: number): MeasuredLines {
  let count = 1;
  let longest = 0;
  let used = 0;
  let spaces = 0;
  for (const [piece] of line.matchAll(piecePattern)) {
    const wide = measureText(piece, font);
    if (piece.trim() === '') {
      spaces += wide;
    } else if (used === 0 || used + spaces + wide <= width) {
      used += spaces + wide;
      spaces = 0;
    } else {
      longest = Math.max(longest, used);
      count += 1;
      used = wide;
      spaces = 0;
    }
    if (used > width) {
      const broken = Math.ceil(used / width);
      count += broken - 1;
      longest = Math.max(longest, width);
      used -= (broken - 1) * width;
    }
  }
  return { count, longest: Math.max(longest, used) };
}
