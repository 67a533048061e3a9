import { type Cell, cellValueWords, type Row } from '@rplan/word-reader';
import type { CellValue, MergeRange, Sheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { madeCell, madeDocument, madeParagraph, madeTable } from './made-document.js';
import type { SourceReading } from './problem.js';

/** More rows than any office's list has; each sheet beyond is refused whole. */
const MOST_ROWS = 20_000;

/** A workbook as a document: the lines above a table are paragraphs, the rest of a sheet is its table. */
export async function readWorkbook(bytes: Uint8Array): Promise<SourceReading> {
  let sheets: readonly Sheet[];
  try {
    ({ sheets } = await readXlsx(bytes, { readStyles: true, maxRows: MOST_ROWS + 1 }));
  } catch {
    return { ok: false, problem: { code: 'damaged' } };
  }
  if (sheets.some(({ rows }) => rows.length > MOST_ROWS))
    return { ok: false, problem: { code: 'too-many-paragraphs', limit: MOST_ROWS } };
  const blocks = sheets.filter(isFilled).flatMap(sheetBlocks);
  return blocks.length === 0 ? { ok: false, problem: { code: 'empty' } } : { ok: true, document: madeDocument(blocks) };
}

function isFilled({ rows, ...sheet }: Sheet): boolean {
  const hidden =
    (sheet as { hidden?: boolean; veryHidden?: boolean }).hidden || (sheet as { veryHidden?: boolean }).veryHidden;
  return !hidden && rows.some((row) => row.some((value) => cellValueWords(value) !== ''));
}

function sheetBlocks(sheet: Sheet): SourceBlocks {
  const { rows } = sheet;
  const first = rows.findIndex((row, at) => filledIn(row, at, sheet).length > 1);
  const title = first < 0 ? rows : rows.slice(0, first);
  const lines = title.flatMap((row, at) => filledIn(row, at, sheet).map((column) => titleLine(sheet, at, column)));
  const body = first < 0 ? [] : rows.slice(first).map((row, at) => rowOf(row, first + at, sheet));
  const last = body.findLastIndex(({ cells }) => cells.some(({ blocks }) => blocks.length > 0));
  return last < 0 ? lines : [...lines, madeTable(body.slice(0, last + 1))];
}
type SourceBlocks = (ReturnType<typeof madeParagraph> | ReturnType<typeof madeTable>)[];

/** The columns of a row that have words of their own. */
function filledIn(row: readonly CellValue[], at: number, { merges = [] }: Sheet): number[] {
  return row.flatMap((value, column) =>
    cellValueWords(value) !== '' && !merges.some((merge) => covers(merge, at, column)) ? [column] : [],
  );
}

function titleLine(sheet: Sheet, row: number, column: number) {
  const merge = sheet.merges?.find(({ startRow, startCol }) => startRow === row && startCol === column);
  const centred =
    alignOf(sheet, row, column) === 'center' || (merge !== undefined && merge.endCol - merge.startCol > 0);
  return madeParagraph(runsOf(sheet, row, column), { align: centred ? 'center' : 'left' });
}

function rowOf(row: readonly CellValue[], at: number, sheet: Sheet): Row {
  const { merges = [] } = sheet;
  const width = Math.max(
    row.length,
    ...merges.filter(({ startRow, endRow }) => at >= startRow && at <= endRow).map(({ endCol }) => endCol + 1),
  );
  const cells: Cell[] = [];
  for (let column = 0; column < width; column++) {
    const merge = merges.find(
      ({ startRow, endRow, startCol, endCol }) =>
        at >= startRow && at <= endRow && column >= startCol && column <= endCol,
    );
    if (merge && column > merge.startCol) continue;
    const span = merge ? merge.endCol - merge.startCol + 1 : 1;
    const down = merge !== undefined && merge.endRow > merge.startRow;
    const begins = !merge || at === merge.startRow;
    const blocks = begins ? linesOf(sheet, at, column) : [];
    cells.push(madeCell(column, blocks, { span, merge: !down ? 'none' : begins ? 'begin' : 'continue' }));
  }
  return { header: false, cells };
}

function linesOf(sheet: Sheet, row: number, column: number) {
  const runs = runsOf(sheet, row, column);
  const look = runs[0]?.look;
  return runs
    .map(({ text }) => text)
    .join('')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) =>
      madeParagraph([{ text: line, ...(look && { look }) }], {
        align: alignOf(sheet, row, column) === 'center' ? 'center' : 'left',
      }),
    );
}

function runsOf({ rows, cells }: Sheet, row: number, column: number) {
  const style = cells?.get(`${row},${column}`)?.style;
  const text = cellValueWords(rows[row]?.[column], style?.numFmt);
  const bold = style?.font?.bold === true;
  return text === '' ? [] : [{ text, look: bold ? { bold: true as const } : {} }];
}

function alignOf({ cells }: Sheet, row: number, column: number): string | undefined {
  return cells?.get(`${row},${column}`)?.style?.alignment?.horizontal;
}

function covers({ startRow, endRow, startCol, endCol }: MergeRange, row: number, column: number): boolean {
  const inside = row >= startRow && row <= endRow && column >= startCol && column <= endCol;
  return inside && !(row === startRow && column === startCol);
}
