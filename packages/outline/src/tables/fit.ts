import { textOf } from '@rplan/words';
import { holdPhrases, holdTogether, measureAtMost, measureLines, measureText } from '../measure/index.js';
import type { Block, Inline, OutlineSection, Paragraph, Table } from '../outline.js';
import type { LayoutProfile, ParagraphLook } from '../profile/index.js';
import { millimetres, textWidth } from '../profile/index.js';
import { compact, type SampledRow } from './compact.js';
import { onTheComma } from './figures.js';

/** Rows that are looked at: a table of thousands is as wide as its first hundred words, and as its first rows tall. */
const sampled = 100;
const weighed = 40;

/** The blocks of a section with its tables fitted to its page. */
export function fitTables(
  blocks: readonly Block[],
  orientation: OutlineSection['orientation'],
  profile: LayoutProfile,
): Block[] {
  const width = textWidth(profile, orientation);
  return blocks.map((block) =>
    block.type === 'table' ? onTheComma(fitTable(block, width, profile), width, profile) : block,
  );
}

/**
 * The table with no column narrower than its longest word, in headings as in cells, so that no word is cut; what that takes comes from
 * the columns that have room. Then columns with much to say take from those with little, as far as the rows get lower. A table whose
 * words need more than the page keeps its shares.
 */
export function fitTable(table: Table, width: number, profile: LayoutProfile): Table {
  // Where there is room, no heading is broken inside a word of several syllables.
  const held = table.columns.map((column) => ({
    ...column,
    heading: headingHeld(column.heading, profile.texts.unbroken),
  }));
  return (
    fitted({ ...table, columns: held }, width, profile, holdTogether) ??
    fitted(table, width, profile, holdTogether) ??
    fitted(table, width, profile, asIs) ??
    leftWhereNarrow(table, width)
  );
}

/** What of a text is one word: an output holds dates and numbers together, and breaks them where there is no room. */
type Hold = (text: string) => string;

const asIs: Hold = (text) => text;

function fitted(table: Table, width: number, profile: LayoutProfile, hold: Hold): Table | undefined {
  const { columns } = table;
  const words = columns.map((_, index) => leastWidth(table, index, profile, hold) / width);
  if (sumOf(words) >= 1) return undefined;
  const readable = words.map((share, index) => Math.max(share, readableWidth(table, index) / width));
  const least = sumOf(readable) < 1 ? readable : words;
  const usual = raised(
    columns.map((column) => column.width),
    least,
  );
  const shares = compact(usual, least, sampleOf(table, profile), width);
  const wide = columns.map((column, index) => ({ ...column, width: shares[index] ?? column.width }));
  return leftWhereNarrow({ ...table, columns: wide }, width);
}

function sumOf(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0);
}

/** Justified lines of less than this width are torn apart. */
const leastJustified = millimetres(45);

function leftWhereNarrow(table: Table, width: number): Table {
  const columns = table.columns.map((column) =>
    column.align === 'justify' && column.width * width < leastJustified
      ? { ...column, align: 'left' as const }
      : column,
  );
  return { ...table, columns };
}

/** Room for two words a line where a column tells something in several. */
const leastReadable = millimetres(21);

function readableWidth({ columns, rows }: Table, index: number): number {
  if (columns[index]?.align === 'center') return 0;
  const tells = rows
    .slice(0, sampled)
    .some(
      (row) => row.type === 'cells' && row.cells[index]?.some(({ content }) => textOf(content).split(' ').length > 2),
    );
  return tells ? leastReadable : 0;
}

/** Shares of 1 in which none is under its least; the others give in proportion to what they have. */
function raised(shares: readonly number[], least: readonly number[]): number[] {
  const short = new Set<number>();
  for (;;) {
    const taken = least.reduce((sum, share, index) => sum + (short.has(index) ? share : 0), 0);
    const free = shares.reduce((sum, share, index) => sum + (short.has(index) ? 0 : share), 0);
    const given = shares.map((share, index) =>
      short.has(index) ? (least[index] ?? share) : (share / free) * (1 - taken),
    );
    const next = given.findIndex((share, index) => !short.has(index) && share < (least[index] ?? 0));
    if (next < 0) return given;
    short.add(next);
  }
}

function leastWidth({ columns, rows }: Table, index: number, { paragraphs, table }: LayoutProfile, hold: Hold): number {
  const heading = columns[index]?.heading ?? [];
  let longest = Math.max(
    longestWord(heading, paragraphs['table-head'], hold),
    headWidth(heading, paragraphs['table-head']),
  );
  for (const row of rows.slice(0, sampled)) {
    if (row.type === 'group') continue;
    for (const paragraph of row.cells[index] ?? []) longest = Math.max(longest, cellWord(paragraph, paragraphs, hold));
  }
  return longest + 2 * (table.cellPadding + table.borderThickness);
}

/** A heading whose words of several syllables stay whole. */
function headingHeld(heading: readonly Inline[], phrases: readonly string[]): Inline[] {
  return heading.map((piece) => (piece.type === 'text' ? { ...piece, text: holdPhrases(piece.text, phrases) } : piece));
}

/** A head of more lines than this is a tower. */
const mostHeadLines = 3;

/** The least width in which a heading takes no more lines than it may. */
function headWidth(heading: readonly Inline[], look: ParagraphLook): number {
  const text = textOf(heading);
  let width = measureText(text, look) / mostHeadLines;
  while (measureLines(text, look, width).count > mostHeadLines) width += 2;
  return width;
}

function cellWord({ role, content }: Paragraph, looks: LayoutProfile['paragraphs'], hold: Hold): number {
  return looks[role].left + longestWord(content, looks[role], hold);
}

function longestWord(content: readonly Inline[], look: ParagraphLook, hold: Hold): number {
  const bold = look.bold || content.some((piece) => piece.type === 'text' && piece.bold);
  const words = hold(textOf(content))
    .split(/[ \t\n-]+/)
    .map((word) => word.replaceAll('\u2011', '-'))
    .flatMap(piecesOf);
  const longest = Math.max(0, ...words.map((word) => measureAtMost(word, { size: look.size, bold })));
  // What is longer still is no word, and breaks where the line ends.
  return Math.min(longest, look.size * mostEms);
}

/** Nothing that a reader reads as one word is longer, in sizes of the letters. */
const mostEms = 12;

/** An address is broken behind its signs, a word nowhere. */
function piecesOf(word: string): string[] {
  return word.includes('/') && word.length > 16 ? word.split(/(?<=[/?&.=_])/) : [word];
}

/** How long the paragraphs of each cell are, in the first rows. */
function sampleOf({ columns, rows }: Table, { paragraphs, table }: LayoutProfile): SampledRow[] {
  const margin = 2 * (table.cellPadding + table.borderThickness);
  return rows.slice(0, weighed).flatMap((row) => {
    if (row.type === 'group') return [];
    return [
      columns.map((_, index) => ({
        lengths: (row.cells[index] ?? []).map(({ role, content }) => measureText(textOf(content), paragraphs[role])),
        margin,
      })),
    ];
  });
}
