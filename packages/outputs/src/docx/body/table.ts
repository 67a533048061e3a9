import type { Paragraph, Table, TableColumn, TableRow } from '@rplan/outline';
import { border } from '../parts/looks.js';
import { element, toggle, val } from '../xml/element.js';
import { rowProperties, tableProperties } from '../xml/ordered.js';
import { splitTwips, twips } from '../xml/units.js';
import type { Area } from './area.js';
import type { Body } from './body.js';
import { paragraph } from './paragraph.js';
import { cell, cellMargins, cellOpening, edges, fixedLayout, grid, width } from './table-parts.js';

const wholeRow = rowProperties({ cantSplit: toggle('w:cantSplit') });
const headRow = rowProperties({ cantSplit: toggle('w:cantSplit'), tblHeader: toggle('w:tblHeader') });

/**
 * A table of data, row by row: a head that Word repeats on every page, rows that are not split, thin borders. The
 * last two rows stay together, with what follows where `keepNext` asks for it. The outline's `title` is what a screen reader says; what is printed above the table is a paragraph of its own.
 * Throws `RangeError` for a row with more cells than the table has columns; missing cells are empty.
 */
export function* table({ columns, rows, title }: Table, body: Body, area: Area, keepNext = false): Generator<string> {
  const look = body.profile.table;
  const widths = splitTwips(
    area.width,
    columns.map((column) => column.width),
  );
  const properties = tableProperties({
    tblW: width('w:tblW', area.width),
    tblInd: width('w:tblInd', 0),
    tblBorders: element('w:tblBorders', {}, ...edges.map((edge) => border(`w:${edge}`, look.borderThickness))),
    tblLayout: fixedLayout,
    tblCellMar: cellMargins(twips(look.cellPadding)),
    tblLook: element('w:tblLook', { 'w:firstRow': 1, 'w:lastRow': 0, 'w:firstColumn': 0, 'w:lastColumn': 0 }),
    tblCaption: title === undefined ? undefined : val('w:tblCaption', title),
    tblDescription: val('w:tblDescription', columns.map(({ heading }) => wordsOf(heading)).join(', ')),
  });
  yield `<w:tbl>${properties}${grid(widths)}${head(columns, widths, body)}`;
  const openings = widths.map((twips) => cellOpening(twips, look.cells === 'middle' ? 'center' : undefined));
  for (const [index, row] of rows.entries()) {
    const kept = index === rows.length - 2 || (keepNext && index === rows.length - 1);
    yield `<w:tr>${wholeRow}${cellsOf(row, columns, { widths, openings }, body, kept)}</w:tr>`;
  }
  yield '</w:tbl>';
}

/** What the columns are, for who hears the table. */
function wordsOf(heading: TableColumn['heading']): string {
  return heading.map((piece) => (piece.type === 'text' ? piece.text : ' ')).join('');
}

function head(columns: readonly TableColumn[], widths: readonly number[], body: Body): string {
  const cells = columns.map(({ heading }, index) => {
    const text = paragraph({ type: 'paragraph', role: 'table-head', content: heading }, body, { keepNext: true });
    return cell(widths[index] ?? 0, text, { align: 'center' });
  });
  return `<w:tr>${headRow}${cells.join('')}</w:tr>`;
}

const noText: Paragraph = { type: 'paragraph', role: 'table-cell', content: [] };

function cellsOf(
  row: TableRow,
  columns: readonly TableColumn[],
  { widths, openings }: { readonly widths: readonly number[]; readonly openings: readonly string[] },
  body: Body,
  keepNext: boolean,
): string {
  if (row.type === 'group') {
    const write = (align?: 'center') => (part: Paragraph) => paragraph(part, body, { keepNext, align });
    const [first = 0, ...others] = widths;
    const ordinal = row.ordinal ? cell(first, paragraphs(row.ordinal, write('center')), { align: 'center' }) : '';
    const rest = row.ordinal ? others : widths;
    const total = rest.reduce((sum, twips) => sum + twips, 0);
    return ordinal + cell(total, paragraphs(row.cell, write()), { span: rest.length });
  }
  if (row.cells.length > columns.length) {
    throw new RangeError(`a row of ${row.cells.length} cells in a table of ${columns.length} columns`);
  }
  let cells = '';
  for (const [index, { align }] of columns.entries()) {
    const first = index === 0 ? row.anchor : undefined;
    const content = paragraphs(row.cells[index] ?? [], (part, at) =>
      paragraph(part, body, {
        align: part.role === 'table-bullet' ? undefined : align,
        anchor: at === 0 ? first : undefined,
        keepNext,
      }),
    );
    cells += `${openings[index] ?? ''}${content}</w:tc>`;
  }
  return cells;
}

/** The paragraphs of a cell, which needs one even if it is empty. */
function paragraphs(list: readonly Paragraph[], write: (part: Paragraph, at: number) => string): string {
  const [only] = list;
  if (only && list.length === 1) return write(only, 0);
  return list.length === 0 ? write(noText, 0) : list.map(write).join('');
}
