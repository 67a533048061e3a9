import type { Block, Inline, Outline, Paragraph } from '@rplan/outline';
import { noteMarkStyle } from '../parts/style-ids.js';
import { element, val } from '../xml/element.js';
import { runProperties } from '../xml/ordered.js';
import type { Bookmarks } from './bookmarks.js';

/** Id of a footnote in the package; 0 and below belong to the separators. */
export function noteId(index: number): number {
  return index + 1;
}

const superscript = runProperties({ rStyle: val('w:rStyle', noteMarkStyle) });

/** The marks of footnotes in the text. Word lets one mark own a note; further marks of it are cross-references. */
export class NoteMarks {
  private readonly repeated: ReadonlySet<number>;
  private readonly placed = new Set<number>();
  private readonly count: number;

  constructor(
    outline: Outline,
    private readonly bookmarks: Bookmarks,
  ) {
    this.count = outline.notes.length;
    this.repeated = this.count === 0 ? new Set() : repeatedMarks(outline);
  }

  /** The mark of note `index` in the body. Throws `RangeError` for a note that the outline does not have. */
  mark(index: number): string {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) {
      throw new RangeError(`the outline has ${this.count} notes, a mark asks for note ${index}`);
    }
    const name = `_RefNote${noteId(index)}`;
    if (this.placed.has(index)) {
      return element('w:fldSimple', { 'w:instr': ` NOTEREF ${name} \\h ` }, this.plain(index));
    }
    this.placed.add(index);
    const reference = element('w:r', {}, superscript, element('w:footnoteReference', { 'w:id': noteId(index) }));
    return this.repeated.has(index) ? this.bookmarks.named(name, reference) : reference;
  }

  /** The mark as a raised number, for places where Word allows no footnote: notes themselves, headers and footers. */
  plain(index: number): string {
    return element('w:r', {}, superscript, element('w:t', {}, String(noteId(index))));
  }
}

function repeatedMarks(outline: Outline): Set<number> {
  const seen = new Set<number>();
  const repeated = new Set<number>();
  for (const { blocks } of outline.sections) {
    for (const inline of inlinesOf(blocks)) {
      if (inline.type !== 'note-mark') continue;
      if (seen.has(inline.note)) repeated.add(inline.note);
      seen.add(inline.note);
    }
  }
  return repeated;
}

/** All that is printed in blocks, in its order. */
export function* inlinesOf(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield* block.content;
    if (block.type === 'columns') for (const row of block.rows) for (const cell of row) yield* inlinesOf(cell);
    if (block.type === 'table') {
      for (const column of block.columns) yield* column.heading;
      for (const row of block.rows)
        yield* contentOf(row.type === 'group' ? [...(row.ordinal ?? []), ...row.cell] : row.cells.flat());
    }
  }
}

function* contentOf(paragraphs: readonly Paragraph[]): Generator<Inline> {
  for (const { content } of paragraphs) yield* content;
}
