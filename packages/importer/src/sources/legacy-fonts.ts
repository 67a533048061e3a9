import { decodeTcvn3, decodeVni } from '@rplan/project/encodings';
import type { Block, Paragraph, Run, WordDocument } from '@rplan/word-reader';

/** Fonts that show other letters than the codes of the text say: `.VnTime` (TCVN3), `VNI-Times`. */
const LEGACY: readonly (readonly [RegExp, (bytes: Uint8Array) => string])[] = [
  [/^\.vn/i, decodeTcvn3],
  [/^vni[- ]/i, decodeVni],
];
const UNKNOWN = '\ufffd';

/** A document whose text in fonts of older encodings is read as those fonts show it. */
export function withoutLegacyFonts(document: WordDocument): WordDocument {
  const blocks = document.blocks.map(converted);
  const notes = document.notes.map((note) => ({ ...note, blocks: note.blocks.map(converted) }));
  return { ...document, blocks, notes };
}

function converted(block: Block): Block {
  if (block.type === 'paragraph') return convertedParagraph(block);
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(converted) })),
  }));
  return { ...block, rows };
}

function convertedParagraph(paragraph: Paragraph): Paragraph {
  const boxes = paragraph.boxes.map((box) => ({ blocks: box.blocks.map(converted) }));
  if (!paragraph.runs.some(({ look }) => decoderOf(look.font))) return { ...paragraph, boxes };
  let text = '';
  const ends: [before: number, after: number][] = [[0, 0]];
  const runs = paragraph.runs.map((run): Run => {
    const start = text.length;
    text += shown(paragraph.text.slice(run.start, run.end), run.look.font);
    ends.push([run.end, text.length]);
    return { ...run, start, end: text.length };
  });
  // A note stands between runs.
  const moved = (offset: number) => ends.findLast(([before]) => before <= offset)?.[1] ?? 0;
  return {
    ...paragraph,
    text: text.normalize('NFC'),
    runs,
    notes: paragraph.notes.map((note) => ({ ...note, offset: moved(note.offset) })),
    boxes,
  };
}

function decoderOf(font: string | undefined): ((bytes: Uint8Array) => string) | undefined {
  return font === undefined ? undefined : LEGACY.find(([name]) => name.test(font))?.[1];
}

function shown(text: string, font: string | undefined): string {
  const decode = decoderOf(font);
  if (!decode) return text;
  let read = '';
  // Signs beyond one byte were typed in Unicode.
  for (const [piece] of text.matchAll(/[^\u0100-\u{10ffff}]+|[\u0100-\u{10ffff}]+/gu)) {
    const isBytes = piece.charCodeAt(0) <= 0xff;
    const decoded = isBytes ? decode(Uint8Array.from(piece, (sign) => sign.charCodeAt(0))) : piece;
    read += decoded.includes(UNKNOWN) ? piece : decoded;
  }
  // The fonts of capitals show small letters as capitals.
  return /^\.vn.*h$/i.test(font ?? '') ? read.toLocaleUpperCase('vi') : read;
}
