/** The value of a cell of a workbook as its reader sees it: a day as offices write it, a decimal comma, `60%` where the cell has that format. */
export function cellValueWords(value: string | number | boolean | Date | null | undefined, format = ''): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return `${value.getUTCDate()}/${value.getUTCMonth() + 1}/${value.getUTCFullYear()}`;
  if (typeof value === 'number') {
    // A letter may stand there in quotes or behind a backslash.
    const isShare = format.replace(/"[^"]*"|\\./g, '').includes('%');
    // What binary fractions leave behind the eighth place was never typed.
    const shown = Math.round((isShare ? value * 100 : value) * 1e8) / 1e8;
    return `${String(shown).replace('.', ',')}${isShare ? '%' : ''}`;
  }
  return String(value).replace(/\r\n?/g, '\n').trim();
}
