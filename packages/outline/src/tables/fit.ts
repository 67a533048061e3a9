import { textOf } from '@rplan/words';
import { measureText } from '../measure/index.js';
import type { Block, Inline, OutlineSection, Paragraph, Table } from '../outline.js';
import type { LayoutProfile, ParagraphLook } from '../profile/index.js';
import { textWidth } from '../profile/index.js';
import { compact, type SampledRow } from './compact.js';

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
  return blocks.map((block) => (block.type === 'table' ? fitTable(block, width, profile) : block));
}

/**
 * The table with no column narrower than its longest word, in headings as in cells, so that no word is cut; what that takes comes from
 * the columns that have room. Then columns with much to say take from those with little, as far as the rows get lower. A table whose
 * words need more than the page keeps its shares.
 */
export function fitTable(table: Table, width: number, profile: LayoutProfile): Table {
  const { columns } = table;
  const least = columns.map((_, index) => leastWidth(table, index, profile) / width);
  if (least.reduce((sum, share) => sum + share, 0) >= 1) return table;
  const usual = raised(
    columns.map((column) => column.width),
    least,
  );
  const shares = compact(usual, least, sampleOf(table, profile), width);
  return { ...table, columns: columns.map((column, index) => ({ ...column, width: shares[index] ?? column.width })) };
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

function leastWidth({ columns, rows }: Table, index: number, { paragraphs, table }: LayoutProfile): number {
  let longest = longestWord(columns[index]?.heading ?? [], paragraphs['table-head']);
  for (const row of rows.slice(0, sampled)) {
    if (row.type === 'group') continue;
    for (const paragraph of row.cells[index] ?? []) longest = Math.max(longest, cellWord(paragraph, paragraphs));
  }
  return longest + 2 * (table.cellPadding + table.borderThickness);
}

function cellWord({ role, content }: Paragraph, looks: LayoutProfile['paragraphs']): number {
  return looks[role].left + longestWord(content, looks[role]);
}

function longestWord(content: readonly Inline[], look: ParagraphLook): number {
  const bold = look.bold || content.some((piece) => piece.type === 'text' && piece.bold);
  const words = textOf(content).split(/[\s-]+/);
  return Math.max(0, ...words.map((word) => measureText(word, { size: look.size, bold })));
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
