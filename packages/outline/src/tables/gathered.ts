import type { Current, Block as Part } from '@rplan/model';
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
  const { rows, of } = part;
  if (rows === 'points') return pointRows(of, columns, state);
  if (rows === 'target') return targetRows(of, columns, state);
  return itemsOf(part, state).map(({ item, state: at }, index) =>
    itemRow(item, { ordinal: String(index + 1), rows, columns }, at),
  );
}

interface Row {
  readonly item: Item;
  readonly state: PrintState;
}

/** Each as it stands on the day of this document where it is of another one, or where that is what the table tells. */
function itemsOf({ rows, of, items, where }: TablePart, state: PrintState): Row[] {
  const kind = rows === 'finding' ? 'finding' : 'task';
  const isFollowed = rows === 'progress' || where !== undefined;
  const ownRow = (item: Item): Row[] => {
    const at = isFollowed ? state.current.get(item.id) : undefined;
    return at?.dropped ? [] : [{ item: standing(item, at), state }];
  };
  // A group is no row of work.
  if (!items)
    return itemsIn(sources(of, state), kind, state)
      .filter((item) => !('group' in item && item.group))
      .flatMap(ownRow);
  return items.flatMap(({ document, item: id }) => {
    const item = itemAt({ kind, id, document }, state);
    if (!item) return [];
    if (document === state.plan.document.id) return ownRow(item);
    const { names, day } = followedIn(document, state);
    const followed = { ...state, current: names.current, reports: names.reports, day };
    return [{ item: standing(item, names.current.get(id)), state: followed }];
  });
}

/** As it stands after amendments and reports. */
function standing(item: Item, current: Current | undefined): Item {
  return current && 'lead' in item ? amended(item, current) : item;
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
