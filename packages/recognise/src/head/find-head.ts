import { type Block, gridOf, type Paragraph, type Table } from '@rplan/word-reader';
import { plain } from '../prose/folding.js';
import { kindOfLine } from './kind-line.js';

/** A line of the head: of the issuer's half or of the national name's. */
export interface HeadLine {
  readonly text: string;
  readonly side: 'left' | 'right';
  /** Undefined where the file has no looks. */
  readonly bold?: boolean;
  /** It stands behind a break in the paragraph of the line before. */
  readonly goesOn: boolean;
  /** Its row in the head's table. */
  readonly row: number;
}

export interface FoundHead {
  readonly lines: readonly HeadLine[];
  /** Blocks from here on come after the head. */
  readonly end: number;
}

const NATION = /cong hoa xa hoi chu nghia viet nam|dang cong san viet nam/;
const MOTTO = /^doc lap.{0,4}tu do.{0,4}hanh phuc/;
/** A form (phiếu trình) may come before the head. */
const FURTHEST = 40;

/** The head: a table with the national name in it, or lines with it where the file has no tables. */
export function findHead(blocks: readonly Block[]): FoundHead | undefined {
  for (const [at, block] of blocks.slice(0, FURTHEST).entries()) {
    if (block.type === 'table') {
      const lines = tableLines(block);
      if (lines) return { lines, end: at + 1 };
    } else if (NATION.test(plain(block.text))) return looseHead(blocks, at);
  }
  return undefined;
}

export function isNation(text: string): boolean {
  return NATION.test(plain(text)) || MOTTO.test(plain(text));
}

function tableLines(table: Table): HeadLine[] | undefined {
  const grid = gridOf(table);
  let middle: number | undefined;
  for (const row of grid)
    for (const [column, place] of row.entries())
      if (
        middle === undefined &&
        place?.from === 'here' &&
        place.cell.blocks.some((block) => block.type === 'paragraph' && NATION.test(plain(block.text)))
      )
        middle = column;
  if (middle === undefined) return undefined;
  const border = middle;
  return grid.flatMap((row, at) =>
    row.flatMap((place): HeadLine[] => {
      if (place?.from !== 'here') return [];
      const side = place.cell.column < border ? 'left' : 'right';
      return paragraphsIn(place.cell.blocks).flatMap((paragraph) => linesOf(paragraph, side, at));
    }),
  );
}

/** Marks such as HỎA TỐC stand in a table of their own: a box. */
function paragraphsIn(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks)));
    return [block, ...block.boxes.flatMap((box) => paragraphsIn(box.blocks))];
  });
}

function linesOf(paragraph: Paragraph, side: HeadLine['side'], row: number): HeadLine[] {
  let start = 0;
  return paragraph.text.split('\n').flatMap((written, index): HeadLine[] => {
    const from = start;
    start += written.length + 1;
    const runs = paragraph.runs.filter(
      (run) =>
        run.start < from + written.length &&
        run.end > from &&
        /\S/.test(paragraph.text.slice(Math.max(run.start, from), Math.min(run.end, from + written.length))),
    );
    if (written.trim() === '') return [];
    return [
      {
        text: written.trim(),
        side,
        row,
        goesOn: index > 0,
        ...(runs.length > 0 && { bold: runs.every(({ look }) => look.bold) }),
      },
    ];
  });
}

/** Without a table the two halves stand on one line, with blanks between. */
function looseHead(blocks: readonly Block[], nation: number): FoundHead {
  const lines: HeadLine[] = [];
  let end = nation;
  // The lines above the national name are the issuer's.
  for (let at = 0; at < blocks.length && at < nation + LOOSE; at++) {
    const block = blocks[at];
    if (block?.type !== 'paragraph') break;
    const pieces = block.text
      .split(/\t+|\s{3,}|\n/)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '');
    if (at > nation && !pieces.every(isHeadPiece)) break;
    if (at > nation && pieces.length === 0 && lines.some(({ text }) => /^ng[aà]y\s|, ng[aà]y\s/iu.test(text))) break;
    end = at + 1;
    for (const [place, text] of pieces.entries()) {
      const right = isNation(text) || DATE.test(text) || place > 0;
      lines.push({ text, side: right ? 'right' : 'left', goesOn: false, row: at });
    }
  }
  return { lines, end };
}

const LOOSE = 8;
const DATE = /ng[aà]y.*th[aá]ng.*n[aă]m/iu;

function isHeadPiece(text: string): boolean {
  return (
    isNation(text) ||
    DATE.test(text) ||
    /^S[ốô]\s*:?/u.test(text) ||
    /^V\/v/iu.test(text) ||
    /^[-_–—*\s]+$/.test(text) ||
    (!/\p{Ll}/u.test(text) && kindOfLine(text) === undefined)
  );
}
