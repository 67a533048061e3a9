import type { Block, Paragraph, WordDocument } from '@rplan/word-reader';

/** The paragraphs of a document in the order in which they are read, those of tables, boxes and notes too. */
function paragraphsOf({ blocks, notes }: Pick<WordDocument, 'blocks' | 'notes'>): Paragraph[] {
  return [...paragraphsIn(blocks), ...notes.flatMap((note) => paragraphsIn(note.blocks))];
}

export function paragraphsIn(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block): Paragraph[] =>
    block.type === 'paragraph'
      ? [block, ...block.boxes.flatMap((box) => paragraphsIn(box.blocks))]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );
}

/** The paragraphs of a document as text, one a line, and which line a paragraph is. */
export class NumberedParagraphs {
  readonly all: readonly Paragraph[];
  readonly text: string;
  private readonly starts: readonly number[];
  private readonly byPlace = new Map<string, number>();

  constructor(document: Pick<WordDocument, 'blocks' | 'notes'>) {
    this.all = paragraphsOf(document);
    const starts: number[] = [];
    let length = 0;
    for (const [at, paragraph] of this.all.entries()) {
      starts.push(length);
      length += paragraph.text.length + 1;
      const key = keyOf(paragraph);
      if (key !== undefined) this.byPlace.set(key, at);
    }
    this.starts = starts;
    this.text = this.all.map(({ text }) => text.replace(/[\n\t]/g, ' ')).join('\n');
  }

  /** The paragraph of the file that a read one was: reading turns blanks and letters into others, and keeps its place. */
  original(paragraph: Paragraph): Paragraph | undefined {
    return this.all[this.indexOf(paragraph)];
  }

  /** Where a sign of a paragraph stands in the text. */
  offset(paragraph: Paragraph, at: number): number {
    const own = this.indexOf(paragraph);
    return (this.starts[own] ?? 0) + Math.min(at, this.all[own]?.text.length ?? 0);
  }

  private indexOf(paragraph: Paragraph): number {
    return this.byPlace.get(keyOf(paragraph) ?? '') ?? this.all.indexOf(paragraph);
  }
}

function keyOf({ runs: [run] }: Paragraph): string | undefined {
  return run && `${run.place.part} ${run.place.run} ${run.place.offset}`;
}
