import { parsePartialDate } from '@rplan/calendar';
import type { SentRow } from '@rplan/outputs/xlsx';
import type { Cell, CellValue } from 'hucre/xlsx';

/** A value as its reader sees it in Excel: days as offices write them, a decimal comma, `60%` where the cell has that format. */
export function cellText(value: CellValue | undefined, cell?: Pick<Cell, 'style'>): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return `${value.getUTCDate()}/${value.getUTCMonth() + 1}/${value.getUTCFullYear()}`;
  if (typeof value === 'number') {
    const isShare = cell?.style?.numFmt?.includes('%') === true;
    return `${String(Math.round((isShare ? value * 100 : value) * 1e8) / 1e8).replace('.', ',')}${isShare ? '%' : ''}`;
  }
  return String(value)
    .replace(/\r\n?/g, '\n')
    .replace(/_x005F_(?=x[0-9A-Fa-f]{4}_)/g, '_')
    .normalize('NFC')
    .trim();
}

/** What the cells of a row that went out say, by the keys of their columns. */
export function sentWords({ values }: SentRow): ReadonlyMap<string, string> {
  return new Map([...values].map(([key, value]) => [key, cellText(value)]));
}

/** Two cells say the same where only blanks, the form of letters or the form of a day differ. */
export function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

export function plain(words: string): string {
  const said = words
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b]+/gu, ' ')
    .trim();
  const day = /^\d/.test(said) ? parsePartialDate(said) : undefined;
  return day?.ok ? JSON.stringify(day.date) : said;
}
