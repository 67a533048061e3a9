import { parsePartialDate } from '@rplan/calendar';
import type { SentRow } from '@rplan/outputs/xlsx';
import { cellValueWords } from '@rplan/word-reader';
import type { Cell, CellValue } from 'hucre/xlsx';

/** A value as its reader sees it in Excel, with the signs that a workbook writes in code, and its letters composed. */
export function cellText(value: CellValue | undefined, cell?: Pick<Cell, 'style'>): string {
  return cellValueWords(value, cell?.style?.numFmt)
    .replace(/_x005F_(?=x[0-9A-Fa-f]{4}_)/g, '_')
    .normalize('NFC');
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
