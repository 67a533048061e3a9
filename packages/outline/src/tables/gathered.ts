import type { Block as Part } from '@rplan/model';
import { amended, followedIn, type Item, itemAt } from '@rplan/words';
import type { Paragraph, TableRow } from '../outline.js';
import type { PrintState } from '../printing.js';
import type { AskedColumn } from '../profile/index.js';
import { pointRows } from './points.js';
import { itemRow } from './rows.js';
import { sources } from './sources.js';
import { targetRows } from './targets.js';

type TablePart = Extract<Part, { type: 'table' }>;

/** The rows of a table that holds none: it gathers from what it names, or from its whole document. */
export function gatheredRows(part: TablePart, columns: readonly AskedColumn[], state: PrintState): TableRow[] {
  const rows = rowsOf(part, columns, state);
  return rows.length > 0 ? rows : [{ type: 'group', cell: [none(state)] }];
}

function rowsOf(part: TablePart, columns: readonly AskedColumn[], state: PrintState): TableRow[] {
  const { rows, of, items } = part;
  if (rows === 'points') return pointRows(of, columns, state);
  if (rows === 'target') return targetRows(of, columns, state);
  const kind = rows === 'finding' ? 'finding' : 'task';
  if (items) return chosenRows(items, kind, columns, state);
  // A group is no row of work.
  const own = itemsIn(sources(of, state), kind, state).filter((item) => !('group' in item && item.group));
  return own.map((item, index) => itemRow(item, columns, String(index + 1), state));
}

/** Rows that were chosen, each as it stands on the day of this document where it is of another one. */
function chosenRows(
  items: NonNullable<TablePart['items']>,
  kind: 'task' | 'finding',
  columns: readonly AskedColumn[],
  state: PrintState,
): TableRow[] {
  const rows = items.flatMap(({ document, item: id }) => {
    const item = itemAt({ kind, id, document }, state);
    if (!item) return [];
    if (document === state.plan.document.id) return [{ item, state }];
    const { names, day } = followedIn(document, state);
    const at = names.current.get(id);
    return [
      { item: at && 'lead' in item ? amended(item, at) : item, state: { ...state, current: names.current, day } },
    ];
  });
  return rows.map((row, index) => itemRow(row.item, columns, String(index + 1), row.state));
}

/** A table never ends with its head: that there is nothing is said. */
function none({ profile }: PrintState): Paragraph {
  return { type: 'paragraph', role: 'table-cell', content: [{ type: 'text', text: profile.texts.none }] };
}

function itemsIn(parts: readonly Part[], kind: 'task' | 'finding', state: PrintState): Item[] {
  return parts.flatMap((part): Item[] => {
    const inner = 'blocks' in part ? itemsIn(part.blocks, kind, state) : [];
    if (part.type !== kind) return inner;
    const item = kind === 'task' ? state.tasks.get(part.id) : state.findings.get(part.id);
    return item ? [item, ...inner] : inner;
  });
}
