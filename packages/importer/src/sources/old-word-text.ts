import type { ParagraphLook } from '@rplan/word-reader';
import BufferReader from 'word-extractor/lib/buffer-reader.js';
import WordOleExtractor, { type Piece } from 'word-extractor/lib/word-ole-extractor.js';
import { type Sprm, sprmRuns } from './old-word-properties.js';
import { checkHeader } from './ole-bounds.js';

/** The text of a binary Word file with its signs of structure, and what is said of each place. */
export interface OldWordText {
  readonly body: string;
  readonly notes: string;
  /** The words of text boxes, all of them. */
  readonly boxes: string;
  readonly looks: (at: number) => { readonly bold: boolean; readonly italic: boolean; readonly takenOut: boolean };
  readonly paragraphs: (at: number) => {
    readonly align: ParagraphLook['align'];
    readonly inTable: boolean;
    readonly rowEnd: boolean;
    /** Word puts a number before it that it counts itself. */
    readonly counted: boolean;
  };
}

const CELL = '\u0007';
/** Single property modifiers ([MS-DOC] 2.6.1 and 2.6.2). */
const BOLD = 0x0835;
const ITALIC = 0x0836;
/** Taken out while changes were tracked. */
const TAKEN_OUT = 0x0800;
const ALIGN = new Set([0x2403, 0x2461]);
const IN_TABLE = 0x2416;
const LIST = 0x460b;
const ROW_END = 0x2417;
/** The properties stand elsewhere, since they are too many for a page: those of rows with many cells. */
const ELSEWHERE = new Set([0x6645, 0x6646]);
const ALIGNS: readonly ParagraphLook['align'][] = ['left', 'center', 'right', 'both'];

/** The library gives the text without its structure; its reader is asked for the pieces that it is made of. */
class TextReader extends WordOleExtractor {
  properties: { characters: readonly SprmRun[]; paragraphs: readonly SprmRun[] } = { characters: [], paragraphs: [] };

  /** The library takes narrow spacing for a deletion, and blanks the text: it looks at five bits of a code that has nine. */
  override writeCharacterProperties(): void {}

  override writeParagraphProperties(document: Buffer, table: Buffer): void {
    this.properties = {
      characters: sprmRuns(document, table, 'characters'),
      paragraphs: sprmRuns(document, table, 'paragraphs'),
    };
  }

  get found() {
    return { pieces: this._pieces, boundaries: this._boundaries };
  }
}

type SprmRun = ReturnType<typeof sprmRuns>[number];

export async function extractOldWord(bytes: Uint8Array): Promise<OldWordText> {
  checkHeader(bytes);
  const reader = new TextReader();
  await reader.extract(new BufferReader(Buffer.from(bytes)));
  const { pieces, boundaries } = reader.found;
  const all = pieces.map(({ text }) => text).join('');
  const filePosition = positions(pieces);
  const { characters, paragraphs } = reader.properties;
  const characterAt = finder(characters);
  const paragraphAt = finder(paragraphs);
  const { ccpText: length = all.length, ccpFtn: notes = 0, ccpTxbx: boxes = 0 } = boundaries;
  const beforeBoxes = length + notes + (boundaries.ccpHdd ?? 0) + (boundaries.ccpAtn ?? 0) + (boundaries.ccpEdn ?? 0);
  const body = all.slice(0, length);
  return {
    body,
    notes: all.slice(length, length + notes),
    boxes: all.slice(beforeBoxes, beforeBoxes + boxes),
    looks: (at) => {
      const sprms = characterAt(filePosition(at));
      return { bold: isOn(sprms, BOLD), italic: isOn(sprms, ITALIC), takenOut: isOn(sprms, TAKEN_OUT) };
    },
    paragraphs: (at) => {
      const sprms = paragraphAt(filePosition(at));
      const align = sprms.findLast(({ code }) => ALIGN.has(code))?.value ?? 0;
      const rowEnd = isOn(sprms, ROW_END) || (body[at] === CELL && sprms.some(({ code }) => ELSEWHERE.has(code)));
      const counted = (sprms.findLast(({ code }) => code === LIST)?.value ?? 0) !== 0;
      return { counted, align: ALIGNS[align] ?? 'both', inTable: rowEnd || isOn(sprms, IN_TABLE), rowEnd };
    },
  };
}

function isOn(sprms: readonly Sprm[], code: number): boolean {
  return ((sprms.findLast((sprm) => sprm.code === code)?.value ?? 0) & 1) === 1;
}

/** Where in the file a sign of the text stands. */
function positions(pieces: readonly Piece[]): (at: number) => number {
  let piece = 0;
  return (at) => {
    if (at < (pieces[piece]?.startCp ?? 0)) piece = 0;
    while (piece < pieces.length - 1 && at >= (pieces[piece]?.startCp ?? 0) + (pieces[piece]?.text.length ?? 0))
      piece++;
    const found = pieces[piece];
    return found ? found.startFilePos + (at - found.startCp) * found.bpc : 0;
  };
}

/** The run that a place in the file lies in. Places are asked for in order, nearly always. */
function finder(runs: readonly SprmRun[]): (place: number) => readonly Sprm[] {
  const sorted = [...runs].sort((a, b) => a.start - b.start);
  let last = 0;
  return (place) => {
    if (place < (sorted[last]?.start ?? 0)) last = 0;
    while (last < sorted.length && place >= (sorted[last]?.end ?? 0)) last++;
    const run = sorted[last];
    if (!run) last = 0;
    return run && place >= run.start ? run.sprms : [];
  };
}
