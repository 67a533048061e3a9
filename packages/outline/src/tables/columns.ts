import type { TableColumn } from '../outline.js';
import type { AskedColumn, LayoutProfile, TableRows } from '../profile/index.js';
import { holdsFigures } from './figures.js';

/** The columns a table has: those asked for, else the usual ones of its kind. */
export function columnsFor(
  rows: TableRows,
  asked: readonly AskedColumn[],
  { tables }: LayoutProfile,
): readonly AskedColumn[] {
  return asked.length > 0 ? asked : tables.sets[rows];
}

/** Headings, shares of the width and alignment. */
export function layOut(columns: readonly AskedColumn[], { tables: { usual } }: LayoutProfile): TableColumn[] {
  const total = columns.reduce((sum, { content }) => sum + usual[content].weight, 0);
  return columns.map(({ content, heading }) => ({
    heading: [{ type: 'text', text: heading ?? usual[content].heading }],
    width: usual[content].weight / total,
    align: usual[content].align,
    ...(holdsFigures({ content }) && { figures: true as const }),
  }));
}
