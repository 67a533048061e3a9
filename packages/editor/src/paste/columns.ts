import { fold, spell, statements } from '@rplan/syntax';
import { isTaskText, type TaskText } from '@rplan/syntax/ast';
import type { Cell, GridRow } from './grid.js';
import { textOfCell } from './grid.js';

/** What a column tells of a task; `ordinal` is left to the numbering of the document. */
export type Meaning =
  | 'ordinal'
  | 'task'
  | 'lead'
  | 'implementer'
  | 'responsible'
  | 'support'
  | 'monitor'
  | 'due'
  | 'target'
  | 'basis'
  | TaskText
  | 'remark';

/** What is told of a task in words is also known by its keyword. */
export const taskTexts = statements.flatMap(({ keyword }) => (isTaskText(keyword) ? [keyword] : []));
const OTHER_TEXTS = taskTexts.map((keyword): [Meaning, RegExp] => [
  keyword,
  new RegExp(`${fold(spell(keyword, 'vi'))}|^${keyword}`),
]);

/**
 * Headings as offices write them, without diacritics. The first that fits counts, so the narrower stand first: `cơ quan chủ trì thực hiện`
 * leads, `thời gian thực hiện` is a deadline.
 */
const HEADINGS: readonly (readonly [Meaning, RegExp])[] = [
  ['ordinal', /^(?:s?tt|so (?:tt|thu tu)|#|no\.?|ordinal)$/],
  ['support', /phoi hop|^support/],
  ['lead', /chu tri|^lead/],
  ['monitor', /theo doi|giam sat|^monitor/],
  ['responsible', /phu trach|chiu trach nhiem|chi dao|^responsible/],
  ['due', /thoi (?:han|gian|diem)|han (?:hoan thanh|cuoi)|tien do|ngay hoan thanh|lo trinh|^due|^deadline/],
  ['proof', /kiem chung|minh chung|^proof/],
  ['deliverable', /san pham|ket qua|dau ra|^deliverable/],
  ['target', /chi tieu|muc tieu|^target/],
  ['resources', /kinh phi|nguon luc|^resources/],
  ...OTHER_TEXTS,
  ['basis', /can cu|co so phap ly|^basis/],
  ['remark', /ghi chu|^remark|^note/],
  ['task', /nhiem vu|noi dung|cong viec|giai phap|hoat dong|bien phap|viec can lam|^task/],
  ['implementer', /thuc hien|don vi|co quan|trach nhiem|^implementer/],
];

/** The meaning of a heading; undefined for one that is none of these. */
export function meaningOf(heading: string): Meaning | undefined {
  const folded = fold(heading)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[*:().]+$/g, '')
    .trim();
  if (folded === '' || folded.length > LONGEST_HEADING) return undefined;
  return HEADINGS.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** Beyond this, what stands in the first row is a task itself that happens to mention one of the words. */
const LONGEST_HEADING = 60;

export interface Column {
  readonly meaning: Meaning | undefined;
  readonly heading: string;
}

export interface Header {
  readonly columns: readonly Column[];
  /** How many rows it takes. */
  readonly rows: number;
}

/**
 * The heading of a table: the first rows in which most of the cells that are not merged are headings, a task's among them. Two rows where
 * a heading is split (`Cơ quan thực hiện` above `Chủ trì` and `Phối hợp`). Undefined where there is none.
 */
export function headerOf(rows: readonly GridRow[]): Header | undefined {
  for (let first = 0; first < Math.min(rows.length, FURTHEST_HEADER); first++) {
    if (!isHeading(rows[first])) continue;
    let end = first + 1;
    while (end < rows.length && end < first + 3 && continuesHeading(rows[end], rows[end - 1])) end++;
    const columns = columnsOf(rows.slice(first, end));
    if (columns.some(({ meaning }) => meaning === 'task')) return { columns, rows: end };
  }
  return undefined;
}

/** Above the heading may stand the title of the table. */
const FURTHEST_HEADER = 4;

function isHeading(row: GridRow | undefined): boolean {
  const texts = distinct(row?.cells ?? []);
  const known = texts.filter((text) => meaningOf(text));
  return known.length >= 2 && known.length * 2 >= texts.length;
}

/** A second row of headings holds what is merged from above, and narrower headings. A row of column numbers counts too. */
function continuesHeading(row: GridRow | undefined, above: GridRow | undefined): boolean {
  const cells = row?.cells ?? [];
  const own = cells.filter(({ merged, lines }) => !merged && lines.length > 0);
  const numbers = cells.every((cell) => /^(?:\(?\d{1,2}\)?|)$/.test(textOfCell(cell)));
  if (numbers && own.length > 1)
    return cells.map(textOfCell).filter(Boolean).join().replace(/[()]/g, '').startsWith('1,2');
  const fromAbove = cells.some((cell, x) => cell.merged && textOfCell(cell) === textOfCell(above?.cells[x]));
  return fromAbove && own.length > 0 && own.every((cell) => meaningOf(textOfCell(cell)));
}

function columnsOf(rows: readonly GridRow[]): Column[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, x): Column => {
    const texts = rows.map(({ cells }) => textOfCell(cells[x])).filter((text) => text && !/^\(?\d+\)?$/.test(text));
    const lowest = texts.findLast((text) => meaningOf(text));
    return { meaning: lowest === undefined ? undefined : meaningOf(lowest), heading: texts.at(-1) ?? '' };
  });
}

function distinct(cells: readonly Cell[]): string[] {
  return [...new Set(cells.map(textOfCell).filter(Boolean))];
}
