import type { Block as Part } from '@rplan/model';
import type { Item } from '@rplan/words';
import type { TableRow } from '../outline.js';
import type { PrintState } from '../printing.js';
import type { AskedColumn } from '../profile/index.js';
import { pointRows } from './points.js';
import { itemRow } from './rows.js';
import { sources } from './sources.js';
import { targetRows } from './targets.js';

type TablePart = Extract<Part, { type: 'table' }>;

/** The rows of a table that holds none: it gathers from what it names, or from its whole document. */
export function gatheredRows({ rows, of }: TablePart, columns: readonly AskedColumn[], state: PrintState): TableRow[] {
  if (rows === 'points') return pointRows(of, columns, state);
  if (rows === 'target') return targetRows(of, columns, state);
  const kind = rows === 'finding' ? 'finding' : 'task';
  // A group is no row of work.
  const items = itemsIn(sources(of, state), kind, state).filter((item) => !('group' in item && item.group));
  return items.map((item, index) => itemRow(item, columns, index + 1, state));
}

function itemsIn(parts: readonly Part[], kind: 'task' | 'finding', state: PrintState): Item[] {
  return parts.flatMap((part): Item[] => {
    const inner = 'blocks' in part ? itemsIn(part.blocks, kind, state) : [];
    if (part.type !== kind) return inner;
    const item = kind === 'task' ? state.tasks.get(part.id) : state.findings.get(part.id);
    return item ? [item, ...inner] : inner;
  });
}
