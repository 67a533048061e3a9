import type { Current, Block as Part } from '@rplan/model';
import { amended, type Item, itemAt, partiesOf } from '@rplan/words';
import type { TableRow } from '../outline.js';
import type { PrintState } from '../printing.js';
import type { AskedColumn } from '../profile/index.js';
import { pointRows } from './points.js';
import { itemRow } from './rows.js';
import { sources } from './sources.js';
import { targetRows } from './targets.js';

type TablePart = Extract<Part, { type: 'table' }>;

/** The rows of a table that holds none: it gathers from what it names, or from its whole document. */
export function gatheredRows(part: TablePart, columns: readonly AskedColumn[], state: PrintState): TableRow[] {
  const { rows, of, items: ofOthers = [] } = part;
  if (rows === 'points') return pointRows(of, columns, state);
  if (rows === 'target') return targetRows(of, columns, state);
  const kind = rows === 'finding' ? 'finding' : 'task';
  // Where it names only parts of other documents, nothing is gathered here.
  const home = of.length > 0 || ofOthers.length === 0 ? itemsIn(sources(of, state), kind, state) : [];
  // A group is no row of work.
  const own = home
    .filter((item) => !('group' in item && item.group))
    .flatMap((item) => {
      const at = rows === 'progress' ? state.current.get(item.id) : undefined;
      if (at?.dropped) return [];
      return [{ item: standing(item, at), state }];
    });
  const others = ofOthers.flatMap(({ document, item: id }) => {
    const item = itemAt({ kind, id, document }, state);
    const { current = new Map(), reports = [] } = state.others.get(document) ?? {};
    return item ? [{ item: standing(item, current.get(id)), state: { ...state, current, reports } }] : [];
  });
  const chosen = [...own, ...others].filter(({ item }) => isChosen(item, part.properties));
  return chosen.map((row, index) => itemRow(row.item, { ordinal: String(index + 1), rows, columns }, row.state));
}

/** As it stands after amendments and reports. */
function standing(item: Item, current: Current | undefined): Item {
  return current && 'lead' in item ? amended(item, current) : item;
}

/** Parties and nodes that a gathering table states choose its rows: `chủ trì STC` those that it leads. */
function isChosen(item: Item, properties: TablePart['properties']): boolean {
  return properties.every((property) => {
    if (property.key === 'parties') {
      // Whoever leads together with others leads.
      const own = [
        ...partiesOf(item, property.role),
        ...(property.role === 'lead' ? partiesOf(item, 'joint lead') : []),
      ];
      return property.parties.some((asked) =>
        own.some(({ party, words }) => (asked.party === undefined ? words === asked.words : party === asked.party)),
      );
    }
    if (property.key !== 'nodes') return true;
    const own = property.relation === 'about' ? item.about : 'maintains' in item ? item[property.relation] : [];
    return property.nodes.some(({ index, code }) =>
      own.some(
        (node) =>
          node.index === index && (code === undefined || node.code === code || node.code?.startsWith(`${code}.`)),
      ),
    );
  });
}

function itemsIn(parts: readonly Part[], kind: 'task' | 'finding', state: PrintState): Item[] {
  return parts.flatMap((part): Item[] => {
    const inner = 'blocks' in part ? itemsIn(part.blocks, kind, state) : [];
    if (part.type !== kind) return inner;
    const item = kind === 'task' ? state.tasks.get(part.id) : state.findings.get(part.id);
    return item ? [item, ...inner] : inner;
  });
}
