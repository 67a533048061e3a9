import type { Block, Note, Paragraph, ParagraphLook, Row } from '@rplan/word-reader';
import { type MadeRun, madeCell, madeDocument, madeParagraph, madeTable } from './made-document.js';
import { extractOldWord, type OldWordText } from './old-word-text.js';
import type { SourceReading } from './problem.js';

/** Signs of the text of a binary Word file ([MS-DOC] 2.4.1): ends of paragraphs, cells, rows, pages; marks of notes. */
const CELL = '\u0007';
const ENDS: ReadonlySet<string> = new Set(['\r', CELL, '\u000c']);

/** Reads a binary Word file (.doc): text with bold, italic, the middle of the page, and tables. */
export async function readOldWord(bytes: Uint8Array): Promise<SourceReading> {
  let text: OldWordText;
  try {
    text = await extractOldWord(bytes);
  } catch {
    return { ok: false, problem: { code: 'damaged' } };
  }
  if (text.body.trim() === '') return { ok: false, problem: { code: 'empty' } };
  const counter: Counter = { notes: 0, counted: 0 };
  const notes: Note[] = noteTexts(text.notes).map((words, at) => ({
    kind: 'footnote',
    id: String(at + 1),
    blocks: [madeParagraph([{ text: words }])],
  }));
  const blocks = blocksOf(text, counter, notes.length);
  const boxes = text.boxes
    .split('\r')
    .flatMap((line) => line.split(CELL))
    .map((line) => line.replace(/[^\P{C}\t]/gu, '').trim())
    .filter((line) => line !== '');
  if (boxes.length > 0)
    blocks.push({ ...madeParagraph([]), boxes: [{ blocks: boxes.map((line) => madeParagraph([{ text: line }])) }] });
  const remarks = counter.counted > 0 ? [{ code: 'uncounted-numbers' as const, count: counter.counted }] : [];
  return { ok: true, document: madeDocument(blocks, notes, remarks) };
}

/** How far one has come in the notes, and how many paragraphs have numbers that the file does not spell. */
interface Counter {
  notes: number;
  counted: number;
}

interface Piece {
  readonly paragraph: Paragraph;
  readonly end: string;
  readonly inTable: boolean;
  readonly rowEnd: boolean;
}

function blocksOf(text: OldWordText, counter: Counter, notes: number): Block[] {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  let row: Block[][] = [];
  let cell: Block[] = [];
  const close = () => {
    if (rows.length > 0) blocks.push(madeTable(rows));
    rows = [];
  };
  for (const { paragraph, end, inTable, rowEnd } of piecesOf(text, counter, notes)) {
    if (!inTable) {
      close();
      blocks.push(paragraph);
    } else if (rowEnd) {
      rows.push({ header: false, cells: row.map((content, column) => madeCell(column, content)) });
      row = [];
      cell = [];
    } else {
      if (paragraph.text !== '' || end !== CELL || cell.length > 0) cell.push(paragraph);
      if (end === CELL) {
        row.push(cell);
        cell = [];
      }
    }
  }
  close();
  return blocks;
}

function* piecesOf({ body, paragraphs, looks }: OldWordText, counter: Counter, notes: number): Generator<Piece> {
  let start = 0;
  for (let at = 0; at < body.length; at++) {
    const sign = body[at] ?? '';
    if (!ENDS.has(sign)) continue;
    const properties = paragraphs(at);
    const paragraph = paragraphOf(body, start, at, looks, properties.align, counter, notes);
    if (properties.counted && paragraph.text.trim() !== '') counter.counted++;
    yield { paragraph, end: sign, inTable: properties.inTable, rowEnd: properties.rowEnd };
    start = at + 1;
  }
  if (start < body.length)
    yield {
      paragraph: paragraphOf(body, start, body.length, looks, 'left', counter, notes),
      end: '',
      inTable: false,
      rowEnd: false,
    };
}

function paragraphOf(
  body: string,
  start: number,
  end: number,
  looks: OldWordText['looks'],
  align: ParagraphLook['align'],
  counter: Counter,
  notes: number,
): Paragraph {
  const runs: MadeRun[] = [];
  const marks: { kind: 'footnote'; id: string; offset: number }[] = [];
  let length = 0;
  let field = 0;
  let instruction = false;
  for (let at = start; at < end; at++) {
    const sign = body[at] ?? '';
    // Fields: begin, what follows is the result, end.
    if (sign === '\u0013') {
      field++;
      instruction = true;
    } else if (sign === '\u0014') instruction = false;
    else if (sign === '\u0015') {
      field = Math.max(0, field - 1);
      instruction = false;
    } else if (sign === '\u0002') {
      if (counter.notes < notes) marks.push({ kind: 'footnote', id: String(++counter.notes), offset: length });
    } else if (!(instruction && field > 0)) {
      const shown = SHOWN[sign] ?? (sign < ' ' && sign !== '\t' ? '' : sign);
      const { bold, italic, takenOut } = looks(at);
      if (takenOut) continue;
      const last = runs.at(-1);
      const look = { ...(bold && { bold: true as const }), ...(italic && { italic: true as const }) };
      if (last && last.look?.bold === look.bold && last.look?.italic === look.italic)
        runs[runs.length - 1] = { text: last.text + shown, look };
      else runs.push({ text: shown, look });
      length += shown.length;
    }
  }
  return madeParagraph(
    runs.filter(({ text }) => text !== ''),
    { align },
    marks,
  );
}

const SHOWN: Readonly<Record<string, string>> = {
  '\u000b': '\n',
  '\u001e': '\u2011',
  '\u001f': '',
  '\u0001': '',
  '\u0008': '',
};

/** Each note begins with its mark. */
function noteTexts(notes: string): string[] {
  return notes
    .split('\u0002')
    .slice(1)
    .map((text) => text.replace(/[\r\n]+/g, ' ').trim());
}
