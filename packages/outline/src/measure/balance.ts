import { measureText } from './measure.js';
import type { TextFont } from './widths.js';

/** Halvings of the width; the last one moves it by less than a tenth of a point in any column. */
const steps = 14;

/** Stands for the spaces of a phrase while its line is cut; no text has it, since XML forbids it. */
const glue = '\uffff';

/**
 * Breaks a centred text into as few lines as `width` points allow and makes these about equally long, so that
 * a name does not end in one lonely word. Phrases in `unbroken` stay on one line: with 'ỦY BAN NHÂN DÂN' among them the
 * lines are "ỦY BAN NHÂN DÂN / TỈNH HÀ TĨNH", without it "ỦY BAN NHÂN / DÂN TỈNH HÀ TĨNH". Words are never broken; one
 * that is wider than the column stands on a line of its own and sticks out.
 */
export function balanceLines(text: string, font: TextFont, width: number, unbroken: readonly string[] = []): string[] {
  const words = pieces(text, unbroken);
  let best = wrapWords(words, font, width);
  let tooNarrow = 0;
  let enough = width;
  for (let step = 0; step < steps; step += 1) {
    const middle = (tooNarrow + enough) / 2;
    const lines = wrapWords(words, font, middle);
    if (lines.length === best.length && lines.every((line) => measureText(line, font) <= middle)) {
      best = lines;
      enough = middle;
    } else {
      tooNarrow = middle;
    }
  }
  return best;
}

/** Words and unbroken phrases, in order. */
function pieces(text: string, unbroken: readonly string[]): string[] {
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '');
  const held = unbroken.reduce(
    (line, phrase) => line.replaceAll(phrase, phrase.replaceAll(' ', glue)),
    words.join(' '),
  );
  return held.split(' ').map((piece) => piece.replaceAll(glue, ' '));
}

function wrapWords(words: readonly string[], font: TextFont, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, font) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}
