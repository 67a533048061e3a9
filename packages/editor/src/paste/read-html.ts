import { Parser } from 'htmlparser2';
import type { Cell, Grid } from './grid.js';
import { cellOf } from './grid.js';

interface Written {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** No table of an office is as wide or as high; a number beyond is a slip or a trap. */
const MOST_MERGED = 500;

/**
 * The first table of a piece of HTML as Word, Excel and browsers put it on the clipboard. Undefined where it holds none. A table inside a
 * cell counts as words of that cell.
 */
export function readHtml(html: string): Grid | undefined {
  const rows: Written[][] = [];
  let depth = 0;
  let done = false;
  let skipped = 0;
  let cell: { text: string; columns: number; rows: number } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (done) return;
      if (SKIPPED.has(name)) skipped++;
      if (name === 'table') depth++;
      if (depth === 0) return;
      if (name === 'tr' && depth === 1) rows.push([]);
      else if ((name === 'td' || name === 'th') && depth === 1) {
        if (rows.length === 0) rows.push([]);
        cell = { text: '', columns: span(attributes.colspan), rows: span(attributes.rowspan) };
      } else if (cell && BREAKS.has(name)) cell.text += '\n';
    },
    ontext(text) {
      // A line end of the source is a space; only a tag begins a line.
      if (cell && skipped === 0 && !done) cell.text += text.replace(/\s+/g, ' ');
    },
    onclosetag(name) {
      if (SKIPPED.has(name)) skipped = Math.max(0, skipped - 1);
      if (done) return;
      if (name === 'table' && depth > 0) {
        depth--;
        done = depth === 0;
      } else if ((name === 'td' || name === 'th') && depth === 1 && cell) {
        rows.at(-1)?.push(cell);
        cell = undefined;
      } else if (cell && BREAKS.has(name)) cell.text += '\n';
    },
  });
  parser.end(html);
  return rows.length > 0 ? { rows: spread(rows) } : undefined;
}

const SKIPPED = new Set(['style', 'script', 'head', 'xml', 'title']);
const BREAKS = new Set(['p', 'br', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4']);

function span(attribute: string | undefined): number {
  const count = Number.parseInt(attribute ?? '1', 10);
  return count > 1 ? Math.min(count, MOST_MERGED) : 1;
}

/** The most places that the cells of a table may cover together: merged cells multiply. */
const MOST_PLACES = 200_000;

/** Puts every cell in all the places that it covers; beyond what any table has, in one only. */
function spread(rows: readonly (readonly Written[])[]): { cells: Cell[] }[] {
  let places = 0;
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const { text, columns: width, rows: below } of row) {
      const covered = width * Math.min(below, grid.length - y);
      const fits = places + covered <= MOST_PLACES;
      places += fits ? covered : 1;
      const [columns, height] = fits ? [width, below] : [1, 1];
      while (grid[y]?.[x]) x++;
      for (let down = 0; down < height && y + down < grid.length; down++) {
        for (let right = 0; right < columns; right++) {
          const line = grid[y + down];
          if (line) line[x + right] = cellOf(text, down > 0 || right > 0);
        }
      }
      x += columns;
    }
  });
  return grid.map((cells) => ({ cells: Array.from(cells, (cell) => cell ?? cellOf('')) }));
}
