import { element, val } from '../xml/element.js';
import { cellProperties } from '../xml/ordered.js';

export const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** A width in twips. Percentages break outside Word, so every width is absolute. */
export function width(name: string, twips: number): string {
  return element(name, { 'w:w': twips, 'w:type': 'dxa' });
}

export const fixedLayout = element('w:tblLayout', { 'w:type': 'fixed' });

/** The widths of a table's columns. */
export function grid(widths: readonly number[]): string {
  return element('w:tblGrid', {}, ...widths.map((twips) => element('w:gridCol', { 'w:w': twips })));
}

/** Free space between a cell's border and its text, in twips left and right; none above and below. */
export function cellMargins(side: number): string {
  const sides = { top: 0, left: side, bottom: 0, right: side };
  return element('w:tblCellMar', {}, ...Object.entries(sides).map(([name, twips]) => width(`w:${name}`, twips)));
}

/** A cell; `content` must end in a paragraph. */
export function cell(twips: number, content: string, extra: { span?: number; align?: 'center' } = {}): string {
  const properties = cellProperties({
    tcW: width('w:tcW', twips),
    gridSpan: extra.span !== undefined && extra.span > 1 ? val('w:gridSpan', extra.span) : undefined,
    vAlign: extra.align === undefined ? undefined : val('w:vAlign', extra.align),
  });
  return `<w:tc>${properties}${content}</w:tc>`;
}

/** The opening of a plain cell of a column, which is the same in every row. */
export function cellOpening(twips: number, align?: 'center'): string {
  const vAlign = align === undefined ? undefined : val('w:vAlign', align);
  return `<w:tc>${cellProperties({ tcW: width('w:tcW', twips), vAlign })}`;
}
