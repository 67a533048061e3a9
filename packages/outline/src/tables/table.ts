import type { Block as Part } from '@rplan/model';
import type { Table } from '../outline.js';
import type { Settings } from '../parts/settings.js';
import type { PrintState } from '../printing.js';
import { columnsFor, layOut } from './columns.js';
import { evenFigures } from './figures.js';
import { gatheredRows } from './gathered.js';
import { ownRows } from './rows.js';

/** A table: its own rows if it holds any, else what it gathers. */
export function tableOf(part: Extract<Part, { type: 'table' }>, state: PrintState, settings: Settings): Table {
  const columns = columnsFor(part.rows, part.columns, state.profile);
  const rows =
    part.blocks.length > 0
      ? ownRows(part.blocks, columns, part.rows, state, settings)
      : gatheredRows(part, columns, state);
  return {
    type: 'table',
    title: state.profile.texts.tables[part.rows],
    columns: layOut(columns, state.profile),
    rows: evenFigures(rows, columns),
  };
}
