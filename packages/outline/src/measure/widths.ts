import type { FaceWidths } from './face-widths.js';
import { timesBold, timesBoldItalic, timesItalic, timesRegular } from './times.js';

/** A face and size of Times New Roman; `size` in points. */
export interface TextFont {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** What an unknown letter counts as, in thousandths of an em: the width of a digit, and a full em for CJK. */
const unknownWidth = 500;
const fullWidth = 1000;

const combiningMark = /^\p{Mn}$/u;
const wideLetter = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;

/** One lookup a face: from a letter to its width, filled with the accented letters as they are first met. */
class Face {
  private readonly widths = new Map<string, number>();

  constructor(rows: FaceWidths) {
    for (const [width, letters] of Object.entries(rows)) {
      for (const letter of letters) this.widths.set(letter, Number(width));
    }
  }

  /** Width of one letter in thousandths of an em. */
  widthOf(letter: string): number {
    const known = this.widths.get(letter);
    if (known !== undefined) return known;
    const width = this.derive(letter);
    this.widths.set(letter, width);
    return width;
  }

  /** Marks are taken off one at a time, so that Ự goes over Ư (which is wider than U) and not straight to U. */
  private derive(letter: string): number {
    if (combiningMark.test(letter)) return 0;
    let rest = [...letter.normalize('NFD')];
    while (rest.length > 1) {
      rest = rest.slice(0, -1);
      const known = this.widths.get(rest.join('').normalize('NFC'));
      if (known !== undefined) return known;
    }
    return wideLetter.test(letter) ? fullWidth : unknownWidth;
  }
}

const regular = new Face(timesRegular);
const bold = new Face(timesBold);
const italic = new Face(timesItalic);
const boldItalic = new Face(timesBoldItalic);

/** The face of a font, as a lookup of widths. */
export function faceOf(font: TextFont): Pick<Face, 'widthOf'> {
  if (font.bold) return font.italic ? boldItalic : bold;
  return font.italic ? italic : regular;
}
