import type { Inline, Block as Part, Property } from '@rplan/model';
import { partyWords } from '@rplan/words';
import type { TableRow } from '../outline.js';
import { type PrintState, printInline } from '../printing.js';
import type { AskedColumn } from '../profile/index.js';
import { paragraphs, targetLines } from './cell.js';
import { itemRow } from './rows.js';
import { sources } from './sources.js';

/** What states targets beside tasks: the document, its sections and appendices. */
interface Holder {
  readonly title: readonly Inline[];
  readonly properties: readonly Property[];
}

/** One row for each part that states targets, in the order of the document: sections by their titles, then tasks by their words. */
export function targetRows(of: readonly string[], columns: readonly AskedColumn[], state: PrintState): TableRow[] {
  const { document } = state.plan;
  const rows: TableRow[] = [];
  const add = (row: (ordinal: number) => TableRow) => rows.push(row(rows.length + 1));
  const addHolder = (holder: Holder) => {
    if (holder.properties.some(isTarget)) add((ordinal) => holderRow(holder, columns, ordinal, state));
  };
  const walk = (parts: readonly Part[]) => {
    for (const part of parts) {
      if (part.type === 'section') addHolder(part);
      const task = part.type === 'task' ? state.tasks.get(part.id) : undefined;
      if (task?.properties.some(isTarget))
        add((ordinal) => itemRow(task, { ordinal: String(ordinal), rows: 'target', columns }, state));
      if ('blocks' in part) walk(part.blocks);
    }
  };
  if (of.length === 0 || of.includes(document.id)) addHolder(document);
  for (const appendix of document.appendices) if (of.includes(appendix.id)) addHolder(appendix);
  walk(sources(of, state));
  return rows;
}

function isTarget({ key }: Property): boolean {
  return key === 'target';
}

function holderRow(
  { title, properties }: Holder,
  columns: readonly AskedColumn[],
  ordinal: number,
  state: PrintState,
): TableRow {
  const cells = columns.map(({ content }) => {
    if (content === 'ordinal') return paragraphs([[{ type: 'text', text: String(ordinal) }]], state);
    if (content === 'task') return paragraphs([printInline(title, state)], state);
    if (content === 'target') return paragraphs(targetLines([...properties], state), state);
    const text = stated(properties, content, state);
    return paragraphs(text === '' ? [] : [[{ type: 'text', text }]], state);
  });
  return { type: 'cells', cells };
}

/** A deadline or parties that the part states itself; tasks inherit them, and so do its targets. */
function stated(properties: readonly Property[], content: AskedColumn['content'], state: PrintState): string {
  const texts = properties.flatMap((property) => {
    if (property.key === 'due' && content === 'due') return [property.due?.printed ?? property.due?.text ?? ''];
    if (property.key === 'parties' && property.role === content) return [partyWords(property.parties, state)];
    return [];
  });
  return texts.join('; ');
}
