import { measureAtMost, measureText } from './measure.js';
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
/** Room that lines leave on either side of the width that they are broken at, so that a renderer with other letters breaks them alike. */
const slack = 5;
/** What is worth how much narrower a text: what follows is weighed in shares of the column. */
const CUT = 8;
const LONELY = 4;
const FURTHER_LINE = 2;
const UNSURE = 1;

/**
 * The width at which plain wrapping breaks `text` into few and about equally long lines in a column of `width` points, none of which
 * fills it to the last point, without cutting a phrase of `unbroken`, in whatever case it is written, or leaving one word alone. The
 * width stands between the longest line and the first word that would be drawn up, so that small differences of letters move no break.
 */
export function balancedMeasure(text: string, font: TextFont, width: number, unbroken: readonly string[]): number {
  const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '');
  const space = measureText(' ', font);
  const widest = width - 2 * slack;
  const fewest = wrapWords(words, font, widest).length;
  let best = { cost: Number.POSITIVE_INFINITY, width };
  for (let tried = widest; tried > width / (fewest + 1) / 2; tried -= stride) {
    const lines = wrapWords(words, font, tried);
    if (lines.length > fewest + 1) break;
    const longest = Math.max(...lines.map((line) => measureAtMost(line, font)));
    // The least width at which a first word would move up to the line above.
    const next = Math.min(
      width,
      ...lines.slice(1).map((line, above) => {
        const [first = ''] = line.split(' ');
        return measureText(lines[above] ?? '', font) + space + measureText(first, font);
      }),
    );
    const room = next - longest;
    const last = lines.at(-1) ?? '';
    const cost =
      (longest > width ? CUT : longest / width) +
      (lines.length - fewest) * FURTHER_LINE +
      (cuts(lines, unbroken) ? CUT : 0) +
      (lines.length > 1 && !last.includes(' ') ? LONELY : 0) +
      (room < 2 * slack ? UNSURE * (1 - room / (2 * slack)) : 0);
    if (cost < best.cost) best = { cost, width: Math.min(width, longest + Math.min(2 * slack, room / 2)) };
  }
  return best.width;
}

/** A line that breaks off inside a date, and how the date goes on. */
const DATE_BEGUN = /(?:NGÀY|THÁNG)[\s\d\u00a0]*$/u;
const DATE_GOES_ON = /^\s*(?:\d|THÁNG|NĂM)/u;

/** Whether a phrase begins at the end of one line and ends at the start of the next. */
function cuts(lines: readonly string[], unbroken: readonly string[]): boolean {
  const upper = lines.map((line) => ` ${line.toLocaleUpperCase('vi').replace(/[,.;:]/g, '')} `);
  return upper.slice(1).some((line, index) => {
    const above = upper[index] ?? '';
    if (DATE_BEGUN.test(above) && DATE_GOES_ON.test(line)) return true;
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
    (line, phrase) => line.replaceAll(` ${phrase} `, ` ${phrase.replaceAll(' ', glue)} `),
    ` ${words.join(' ')} `,
  );
  return held
    .slice(1, -1)
    .split(' ')
    .map((piece) => piece.replaceAll(glue, ' '));
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
