import type { Cell, Grid } from './grid.js';
import { cellOf } from './grid.js';

/**
 * A table as Excel puts it on the clipboard: tabs between cells, line ends between rows; a cell with a tab, a line end or a quotation
 * mark stands in quotation marks, and a mark in it is doubled.
 */
export function readTsv(text: string): Grid {
  const rows: { cells: Cell[] }[] = [];
  let cells: Cell[] = [];
  let at = 0;
  while (at <= text.length) {
    const { value, end } = readCell(text, at);
    cells.push(cellOf(value));
    const sign = text.charAt(end);
    at = end + 1;
    if (sign === '\t') continue;
    if (sign === '\r' && text.charAt(at) === '\n') at++;
    rows.push({ cells });
    cells = [];
    if (at >= text.length) break;
  }
  return { rows };
}

const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
const PLAIN = /[^\t\r\n]*/y;

function readCell(text: string, at: number): { value: string; end: number } {
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text);
  if (quoted) return { value: (quoted[1] ?? '').replaceAll('""', '"'), end: QUOTED.lastIndex };
  PLAIN.lastIndex = at;
  const value = PLAIN.exec(text)?.[0] ?? '';
  return { value, end: at + value.length };
}
