import { isKindLine, isNationLine } from '@rplan/recognise';
import type { Block } from '@rplan/word-reader';
import { madeCell, madeParagraph, madeTable } from './made-document.js';
import type { Line, LinePiece } from './pdf-lines.js';

/** Lines of a page that stand in two halves, as head and foot do: from, to (not included), and where the right half begins. */
export interface Halves {
  readonly from: number;
  readonly to: number;
  readonly border: number;
}

/** Points by which a piece must reach into both halves to be a line of its own. */
const ACROSS = 30;

/** The head: from the top to the title or the addressees, parted where the national name begins. */
export function headHalves(lines: readonly Line[]): Halves | undefined {
  const nation = lines.findIndex(({ pieces }) => pieces.some(({ text }) => isNationLine(text)));
  const name = lines[nation]?.pieces.find(({ text }) => isNationLine(text));
  // Where both halves touch, nothing tells where one ends.
  if (!name || /\S.*CỘNG H/u.test(name.text)) return undefined;
  const border = name.x - 2;
  const after = lines.findIndex(
    ({ text, pieces }, at) =>
      at > nation &&
      (isKindLine(text) || /^\s*Kính (?:gửi|trình)/iu.test(text) || pieces.some((piece) => crosses(piece, border))),
  );
  return { from: 0, to: after < 0 ? nation + 1 : after, border };
}

/** The foot: from `Nơi nhận`, or the signing lines beside it, down to what stands across the page. */
export function footHalves(lines: readonly Line[], width: number): Halves | undefined {
  const label = lines.findIndex(({ pieces }) => pieces.some(({ text }) => /^\s*Nơi nhận/u.test(text)));
  if (label < 0) return undefined;
  const border = width * 0.45;
  let from = label;
  while (from > 0 && lines[from - 1]?.pieces.every(({ x }) => x > border)) from--;
  const after = lines.findIndex(
    ({ pieces }, at) => at > label && pieces.some((piece) => crosses(piece, border) && !/^\s*[-–+]/u.test(piece.text)),
  );
  return { from, to: after < 0 ? lines.length : after, border };
}

function crosses({ x, end }: LinePiece, border: number): boolean {
  return x < border - ACROSS && end > border + ACROSS;
}

/** The halves as the table of two cells that they are in Word. */
export function halvesTable(lines: readonly Line[], { from, to, border }: Halves): Block {
  const half = (isRight: boolean) =>
    lines.slice(from, to).flatMap(({ pieces }) => {
      const text = pieces
        .filter(({ x }) => x >= border === isRight)
        .map((piece) => piece.text.trim())
        .join(' ');
      return text === '' ? [] : [madeParagraph([{ text }])];
    });
  return madeTable([{ header: false, cells: [madeCell(0, half(false)), madeCell(1, half(true))] }]);
}
