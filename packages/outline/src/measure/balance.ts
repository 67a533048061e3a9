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

/** Widths tried by `balancedMeasure`, in points. */
const stride = 2;

/**
 * The width at which plain wrapping breaks `text` into as few lines as `width` points allow and about equally long ones, without
 * cutting a phrase of `unbroken`, in whatever case it is written. Where every such width cuts one, the narrowest serves.
 */
export function balancedMeasure(text: string, font: TextFont, width: number, unbroken: readonly string[]): number {
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '');
  const fewest = wrapWords(words, font, width).length;
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => measureText(line, font)));
  let narrowest = width;
  let whole: number | undefined;
  for (let tried = width; tried > width / fewest / 2; tried -= stride) {
    const lines = wrapWords(words, font, tried);
    if (lines.length > fewest) break;
    narrowest = longest(lines);
    if (!cuts(lines, unbroken)) whole = narrowest;
  }
  return whole ?? narrowest;
}

/** Whether a phrase begins at the end of one line and ends at the start of the next. */
function cuts(lines: readonly string[], unbroken: readonly string[]): boolean {
  const upper = lines.map((line) => ` ${line.toLocaleUpperCase('vi').replace(/[,.;:]/g, '')} `);
  return upper.slice(1).some((line, index) => {
    const above = upper[index] ?? '';
    return unbroken.some((phrase) => {
      const words = phrase.split(' ');
      return words.slice(1).some((_, at) => {
        const [end, start] = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')];
        return above.endsWith(` ${end} `) && line.startsWith(` ${start} `);
      });
    });
  });
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
