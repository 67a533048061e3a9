import { type Block, type Columns, columnWidths } from '@rplan/outline';
import { element, toggle } from '../xml/element.js';
import { rowProperties, tableProperties } from '../xml/ordered.js';
import { splitTwips } from '../xml/units.js';
import type { Area } from './area.js';
import type { Body } from './body.js';
import { cell, cellMargins, edges, fixedLayout, grid, width } from './table-parts.js';

const noBorders = element('w:tblBorders', {}, ...edges.map((edge) => element(`w:${edge}`, { 'w:val': 'nil' })));
const wholeRow = rowProperties({ cantSplit: toggle('w:cantSplit') });

/**
 * The head or foot: a table without borders and cell margins, so that "Nơi nhận" is flush with the margin
 * (Decree 30, PL I, P1, II.9) and what stands in one row is level. No row is split but one that
 * flows, and all but the last row are kept with the next, so a signature never loses its title.
 */
export function* columns(
  { role, rows, flows }: Columns,
  body: Body,
  area: Area,
  content: (list: readonly Block[], area: Area) => Iterable<string>,
): Generator<string> {
  const widths = splitTwips(area.width, columnWidths(body.profile, role, area.orientation));
  const properties = tableProperties({
    tblW: width('w:tblW', area.width),
    tblInd: width('w:tblInd', 0),
    tblBorders: noBorders,
    tblLayout: fixedLayout,
    tblCellMar: cellMargins(0),
  });
  yield `<w:tbl>${properties}${grid(widths)}`;
  for (const [index, row] of rows.entries()) {
    const isLast = index === rows.length - 1;
    const keepTogether = !isLast && !(flows && index === rows.length - 2);
    const cells = row.map((list, column) => {
      const twips = widths[column] ?? 0;
      return cell(twips, [...content(list, { width: twips, orientation: area.orientation, keepTogether })].join(''));
    });
    yield `<w:tr>${flows && isLast ? '' : wholeRow}${cells.join('')}</w:tr>`;
  }
  yield '</w:tbl>';
}
