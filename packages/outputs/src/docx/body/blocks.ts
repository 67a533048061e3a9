import { type Block, balancedWidth, type Columns, measureText, type Paragraph, type Table } from '@rplan/outline';
import { twips } from '../xml/units.js';
import type { Area } from './area.js';
import type { Body } from './body.js';
import { type BoxedParagraph, box, isBoxed } from './box.js';
import { columns } from './columns.js';
import { paragraph, spacer } from './paragraph.js';
import { rule } from './rule.js';
import { table } from './table.js';

/** What becomes a table in Word, whatever it is in the outline. */
type Tabular = BoxedParagraph | Columns | Table;

/** Blocks in their order, piece by piece. What comes out ends in a paragraph, as Word wants of cells and sections. */
export function* blocks(list: readonly Block[], body: Body, area: Area): Generator<string> {
  for (const [index, block] of list.entries()) {
    const next = list[index + 1];
    const gap = next && gapAbove(next, body);
    const section = next ? undefined : area.section;
    if (isTabular(block, body)) {
      yield* tabular(block, body, area, keepsWithFoot(list, index, body, area));
      // Two tables without a paragraph between them are one table to Word.
      if (!next || gap !== undefined) yield spacer(gap, section);
    } else if (block.type === 'paragraph') {
      const keepNext = area.keepTogether || keepsWithFoot(list, index, body, area);
      yield paragraph(block, body, { gap, keepNext, section, sides: balancedSides(block, body, area) });
    } else {
      yield rule(block, area.width, body, gap);
      if (section !== undefined) yield spacer(1, section);
    }
  }
  if (list.length === 0) yield spacer(1, area.section);
}

/** Indents that make a centred text break into lines of about equal length, so that its words stay one text. */
function balancedSides({ role, content }: Paragraph, body: Body, { width }: Area): number | undefined {
  if (!body.profile.paragraphs[role].balanced) return undefined;
  const text = content.map((inline) =>
    inline.type === 'text' ? inline.text : inline.type === 'line-break' ? '\n' : '',
  );
  const balanced = balancedWidth(body.profile, role, text.join(''), width / 20);
  return balanced === undefined ? undefined : Math.floor((width - twips(balanced)) / 2);
}

function isTabular(block: Block, body: Body): block is Tabular {
  return block.type === 'table' || block.type === 'columns' || (block.type === 'paragraph' && isBoxed(block, body));
}

function tabular(block: Tabular, body: Body, area: Area, keepNext: boolean): Iterable<string> {
  if (block.type === 'table') return table(block, body, area, keepNext);
  if (block.type === 'paragraph') return [box(block, body)];
  return columns(block, body, area, (cell, cellArea) => blocks(cell, body, cellArea));
}

/**
 * A signature alone on a page could be put under any text, so two lines of content go with the foot: the last block, and the one before
 * where that is a single line.
 */
function keepsWithFoot(list: readonly Block[], index: number, body: Body, { width }: Area): boolean {
  const [next, further] = list.slice(index + 1);
  if (isFoot(next)) return true;
  // The end mark below a table, which nothing else follows.
  if (list[index]?.type === 'table' && next?.type === 'paragraph' && (further === undefined || isFoot(further)))
    return true;
  return next?.type === 'paragraph' && isFoot(further) && isOneLine(next, body, width / 20);
}

function isFoot(block: Block | undefined): boolean {
  return block?.type === 'columns' && block.role === 'foot';
}

function isOneLine({ role, mark, content }: Paragraph, { profile }: Body, width: number): boolean {
  const look = profile.paragraphs[role];
  const words = content.map((piece) => (piece.type === 'text' ? piece.text : ''));
  return measureText(`${mark ?? ''} ${words.join('')}`, look) <= width - look.left - look.firstLine;
}

/** Points between a table and what stands above it; paragraphs and rules have theirs in their looks. */
function gapAbove(block: Block, body: Body): number | undefined {
  if (!isTabular(block, body)) return undefined;
  if (block.type === 'table') return body.profile.table.before;
  if (block.type === 'columns') return body.profile.columns[block.role].before;
  return body.profile.paragraphs[block.role].before;
}
