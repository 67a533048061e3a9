import type { Block, Cell, Paragraph, ParagraphLook, Row, RunLook, Table, WordDocument } from '@rplan/word-reader';

/** Documents of files that are no Word packages, in the form in which those are read. */
export function madeDocument(
  blocks: readonly Block[],
  notes: WordDocument['notes'] = [],
  remarks: WordDocument['remarks'] = [],
): WordDocument {
  return { blocks, sections: [], notes, comments: [], margins: [], remarks };
}

export interface MadeRun {
  readonly text: string;
  readonly look?: RunLook;
}

/** A paragraph of runs; without runs that have a look nothing is known of its looks. */
export function madeParagraph(
  runs: readonly MadeRun[],
  look: ParagraphLook = { align: 'left' },
  notes: Paragraph['notes'] = [],
): Paragraph {
  let text = '';
  const made = runs.map(({ text: own, look: ownLook }, run) => {
    const start = text.length;
    text += own.normalize('NFC');
    return { start, end: text.length, look: ownLook, place: { part: '', run, offset: 0 } };
  });
  const known = made.flatMap(({ look: own, ...run }) => (own ? [{ ...run, look: own }] : []));
  return { type: 'paragraph', text, runs: known, look, notes, boxes: [], drawings: [] };
}

export function madeTable(rows: readonly Row[]): Table {
  const width = Math.max(0, ...rows.map(({ cells }) => (cells.at(-1)?.column ?? -1) + (cells.at(-1)?.span ?? 0)));
  return { type: 'table', columns: Array.from({ length: width }, () => 0), rows };
}

export function madeCell(
  column: number,
  blocks: readonly Block[],
  merged: Partial<Pick<Cell, 'span' | 'merge'>> = {},
): Cell {
  return { column, span: 1, merge: 'none', blocks, ...merged };
}
