import type { SentSheet } from '@rplan/outputs/xlsx';
import { fold } from '@rplan/syntax';
import { plain } from './cell-text.js';

/** Which column of a sheet that came back holds what, by the keys of the tracker that went out. */
export type Columns = ReadonlyMap<string, number>;

/** How units rename the columns that count, without marks; the first that fits. */
const RENAMED: readonly (readonly [string, RegExp])[] = [
  ['id', /^(?:ma|ky hieu)(?: (?:nhiem vu|nv|viec|cong viec|so))?$|^id$/],
  ['status', /trang thai|tinh trang|tinh hinh|muc do hoan thanh/],
  ['result', /ket qua|da lam/],
  ['remarks', /ghi chu|kho khan|vuong mac|ly do|nguyen nhan|kien nghi/],
  ['task', /noi dung|nhiem vu|cong viec/],
];
/** Above the heading somebody may have put a title. */
const FURTHEST = 30;

/** The heading of a sheet: the first row in which the code or the words of tasks have a column, and an answer has one. */
export function headingOf(
  rows: readonly (readonly string[])[],
  sent: readonly SentSheet[],
): { readonly sheet: SentSheet; readonly at: number; readonly columns: Columns } | undefined {
  for (let at = 0; at < Math.min(rows.length, FURTHEST); at++) {
    const found = sent
      .map((sheet) => ({ sheet, at, columns: columnsOf(rows[at] ?? [], sheet) }))
      .sort((a, b) => b.columns.size - a.columns.size)[0];
    const has = (key: string) => found?.columns.has(key) === true;
    if (found && (has('id') || has('task')) && (has('status') || has('result') || has('remarks'))) return found;
  }
  return undefined;
}

function columnsOf(row: readonly string[], { headings }: SentSheet): Columns {
  const columns = new Map<string, number>();
  const free = new Set(row.keys());
  const take = (key: string, is: (heading: string) => boolean) => {
    if (columns.has(key)) return;
    const at = [...free].find((column) => row[column] !== '' && is(folded(row[column] ?? '')));
    if (at === undefined) return;
    columns.set(key, at);
    free.delete(at);
  };
  for (const { key, heading } of headings) take(key, (found) => found === folded(heading));
  const known = new Set(headings.map(({ key }) => key));
  for (const [key, pattern] of RENAMED) if (known.has(key)) take(key, (found) => pattern.test(found));
  return columns;
}

function folded(heading: string): string {
  return fold(plain(heading))
    .replace(/[*:().]+$/g, '')
    .trim();
}
