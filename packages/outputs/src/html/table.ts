import { type Table, type TableRow, textWidth } from '@rplan/outline';
import { type PageContext, pt } from './context.js';
import { escapeHtml } from './escape.js';
import { inlineHtml } from './inline.js';
import { listsHtml } from './lists.js';
import { anchorAttribute } from './paragraph.js';

/** A table of data, as wide as on paper: on a narrow screen it is moved inside its frame, which keys reach too. */
export function tableHtml({ columns, rows, title }: Table, context: PageContext): string {
  const width = textWidth(context.profile, context.orientation);
  const cols = columns.map((column) => `<col style="width:${pt(column.width * width)}">`).join('');
  const head = columns
    .map(({ heading }) => `<th class="table-head" scope="col">${heading.map(inlineHtml).join('')}</th>`)
    .join('');
  const body = groupsOf(rows).map(
    (group) => `<tbody>${group.map((row) => rowHtml(row, columns, context)).join('\n')}</tbody>`,
  );
  const label = escapeHtml(title ?? 'Bảng');
  return `<div class="table" role="region" tabindex="0" aria-label="${label}"><table class="data" style="width:${pt(width)}"><colgroup>${cols}</colgroup><thead><tr>${head}</tr></thead>${body.join('\n')}</table></div>`;
}

/** Rows with the row that names them: a group is a part of the table to who hears it. */
function groupsOf(rows: readonly TableRow[]): TableRow[][] {
  const groups: TableRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.type === 'group' || !last) groups.push([row]);
    else last.push(row);
  }
  return groups.length > 0 ? groups : [[]];
}

function rowHtml(row: TableRow, columns: Table['columns'], context: PageContext): string {
  if (row.type === 'group') {
    const ordinal = row.ordinal ? `<td>${listsHtml(row.ordinal, context, 'center')}</td>` : '';
    const span = columns.length - (row.ordinal ? 1 : 0);
    return `<tr>${ordinal}<th scope="rowgroup" colspan="${span}">${listsHtml(row.cell, context)}</th></tr>`;
  }
  const place = row.source ? context.mark(row.source) : '';
  const cells = columns.map(({ align }, index) => `<td>${listsHtml(row.cells[index] ?? [], context, align)}</td>`);
  return `<tr${anchorAttribute(row.anchor)}${place}>${cells.join('')}</tr>`;
}
