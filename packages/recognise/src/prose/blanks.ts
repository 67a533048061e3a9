import type { Block, WordDocument } from '@rplan/word-reader';

/** A document whose no-break blanks are blanks: where a line breaks is a matter of layout, and no word is another one for it. */
export function withPlainBlanks(document: WordDocument): WordDocument {
  return {
    ...document,
    blocks: document.blocks.map(plainBlock),
    notes: document.notes.map((note) => ({ ...note, blocks: note.blocks.map(plainBlock) })),
  };
}

function plainBlock(block: Block): Block {
  if (block.type === 'table')
    return {
      ...block,
      rows: block.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(plainBlock) })),
      })),
    };
  const boxes = block.boxes.map((box) => ({ blocks: box.blocks.map(plainBlock) }));
  return { ...block, text: block.text.replaceAll('\u00a0', ' '), boxes };
}
