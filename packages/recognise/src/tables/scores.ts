import type { ScoreRow, ScoreTable } from '../model.js';
import { plain } from '../prose/folding.js';
import { freeRowsOf, type GridLine, textOfCell, type WordGrid } from './cells.js';

const MAXIMUM = /diem (?:chuan|toi da)|^toi da|thang diem|diem quy dinh/;
const POINTS = /diem (?:tu (?:danh gia|cham)|dat|cham|tham dinh|danh gia)|^diem$|^diem so$|ket qua diem/;
const TITLE = /tieu chi|linh vuc|noi dung|chi so|chi tieu/;
const CODE = /^\d{1,2}(?:\.\d{1,2}){0,3}\.?$/;
const NUMBER = /^\d{1,3}(?:[.,]\d{1,4})?$/;
/** Rows that must have a code and a maximum: an index has many. */
const LEAST = 3;

/** Points by the codes of an index: a column of codes, one of titles, one of maxima. Undefined for any other table. */
export function readScores({ rows }: WordGrid, below: number): ScoreTable | undefined {
  const first = rows.length - below;
  const start =
    first > 0 ? first : rows.findIndex(({ cells }) => cells.some((cell) => MAXIMUM.test(plain(textOfCell(cell))))) + 1;
  if (start <= 0) return undefined;
  const headings = headingsOf(rows.slice(0, start));
  const at = (pattern: RegExp) => headings.findIndex((heading) => pattern.test(plain(heading)));
  const maximum = at(MAXIMUM);
  const title = headings.findIndex((heading, column) => column !== maximum && TITLE.test(plain(heading)));
  const points = headings.findIndex((heading, column) => column !== maximum && POINTS.test(plain(heading)));
  const body = rows.slice(start);
  const code = headings.findIndex(
    (_heading, column) =>
      column !== maximum &&
      column !== points &&
      share(body, column, CODE) > 0.5 &&
      body.some(({ cells }) => /\d\.\d/.test(textOfCell(cells[column] ?? { lines: [] }))),
  );
  if (maximum < 0 || title < 0 || code < 0) return undefined;
  const found = body.flatMap(({ cells }, index): ScoreRow[] => {
    const text = (column: number) => textOfCell(cells[column] ?? { lines: [] });
    const own = text(code).replace(/\.$/, '');
    if (!CODE.test(own) || !NUMBER.test(text(maximum))) return [];
    const said = points < 0 ? '' : text(points);
    const scored = NUMBER.test(said);
    const cellAt = (column: number) => cells.slice(0, column).filter(({ from }) => from === 'here').length;
    return [
      {
        code: own,
        place: { row: start + index, maximum: cellAt(maximum), ...(scored && { points: cellAt(points) }) },
        title: text(title) || own,
        maximum: text(maximum),
        ...(scored && { points: said }),
      },
    ];
  });
  const codes = new Set(found.map((row) => row.code));
  if (found.length < LEAST || codes.size !== found.length) return undefined;
  return { type: 'scores', rows: found, table: { type: 'table', rows: freeRowsOf(rows) } };
}

function headingsOf(rows: readonly GridLine[]): string[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from(
    { length: width },
    (_, column) =>
      rows
        .map(({ cells }) => textOfCell(cells[column] ?? { lines: [] }))
        .findLast((text) => text !== '' && !/^\(?\d\)?$/.test(text)) ?? '',
  );
}

function share(rows: readonly GridLine[], column: number, pattern: RegExp): number {
  const texts = rows.map(({ cells }) => textOfCell(cells[column] ?? { lines: [] })).filter(Boolean);
  return texts.length === 0 ? 0 : texts.filter((text) => pattern.test(text)).length / texts.length;
}
