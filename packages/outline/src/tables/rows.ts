import { levelAt, marksOf, numberingWithoutHeadings } from '@rplan/kinds';
import type { Block as Part, Paragraph as Prose } from '@rplan/model';
import type { Item } from '@rplan/words';
import type { Paragraph, Inline as Printed, TableRow } from '../outline.js';
import type { Settings } from '../parts/settings.js';
import { within } from '../parts/settings.js';
import { type PrintState, printInline } from '../printing.js';
import type { AskedColumn, TableRows } from '../profile/index.js';
import { cellOf, type Row, tellsWords } from './cell.js';

/** How far the rows of a table have been counted, or those of a group. */
export interface RowCounter {
  count: number;
}

/**
 * The rows that stand inside a table: a section, or a task with tasks inside, is a row over the whole width that names what follows; a
 * task or finding is a row. Prose between rows is a row of its own: nothing that was written is left out.
 */
export function ownRows(
  parts: readonly Part[],
  columns: readonly AskedColumn[],
  rows: TableRows,
  state: PrintState,
  settings: Settings,
  counter: RowCounter = { count: 0 },
  depth = 0,
): TableRow[] {
  const groups = marksOf(levelAt(settings, depth));
  return parts.flatMap((part): TableRow[] => {
    if (part.type === 'section') {
      const inner = within(settings, part.print);
      const title = group(
        { mark: groups.next(part.mark), content: printInline(part.title, state), source: part.source },
        columns,
      );
      return [title, ...ownRows(part.blocks, columns, rows, state, inner, inGroup(counter, state), depth + 1)];
    }
    if (part.type === 'task' || part.type === 'finding') {
      const item = part.type === 'task' ? state.tasks.get(part.id) : state.findings.get(part.id);
      if (!item || item.span) return [];
      if (!('group' in item && item.group))
        return wholeRow(item, part, { ordinal: rowNumber(part.mark, counter), rows, columns }, state, settings);
      const title = group(
        {
          ...(part.mark && { mark: part.mark }),
          content: printInline(item.text, state, { item }),
          source: part.source,
        },
        columns,
      );
      return [title, ...ownRows(part.blocks, columns, rows, state, settings, inGroup(counter, state), depth + 1)];
    }
    if (part.type === 'paragraphs') {
      return part.paragraphs.map((paragraph) =>
        group({ content: proseOf(paragraph, state), source: paragraph.source }, columns),
      );
    }
    return [];
  });
}

/** A row of an item, and all that stands inside it: behind its words where the table has a column of them, else below it. */
function wholeRow(
  item: Item,
  part: Extract<Part, { type: 'task' | 'finding' }>,
  row: Row,
  state: PrintState,
  settings: Settings,
): TableRow[] {
  const own = itemRow(item, row, state);
  const inside = linesInside(part.blocks, state, within(settings, part.print), 1);
  const at = row.columns.findIndex(({ content }) => tellsWords(item, content, row));
  if (inside.length === 0 || own.type !== 'cells') return [own];
  if (at < 0) return [own, ...inside.map((line) => group(line, row.columns))];
  const added = inside.map(
    ({ content, source }): Paragraph => ({
      type: 'paragraph',
      role: 'table-cell',
      content,
      ...(source && { source }),
    }),
  );
  return [{ ...own, cells: own.cells.map((cell, column) => (column === at ? [...cell, ...added] : cell)) }];
}

type Line = Pick<Paragraph, 'content' | 'source'>;

/** The prose inside an item, one a line with its mark before it: a cell has no numbering of its own. */
function linesInside(parts: readonly Part[], state: PrintState, settings: Settings, depth: number): Line[] {
  const { headed, headless } = {
    headed: marksOf(levelAt(settings, depth)),
    headless: marksOf(levelAt(numberingWithoutHeadings(settings, depth), depth)),
  };
  return parts.flatMap((part): Line[] => {
    if (part.type === 'paragraphs')
      return part.paragraphs.map((paragraph) => ({
        content: proseOf(paragraph, state),
        ...(paragraph.source && { source: paragraph.source }),
      }));
    if (part.type === 'addition') return linesInside(part.blocks, state, settings, depth);
    if (part.type !== 'section') return [];
    const mark = (part.level === 'section' ? headed : headless).next(part.mark);
    const title = marked(mark, printInline(part.title, state));
    const below = linesInside(part.blocks, state, within(settings, part.print), depth + 1);
    return [{ content: title, ...(part.source && { source: part.source }) }, ...below];
  });
}

/** A paragraph's words, with the dash it was written with. */
function proseOf({ content, style }: Prose, state: PrintState): Printed[] {
  const { bullet, subBullet } = state.profile.texts.numbering;
  return marked({ plain: '', bullet, 'sub-bullet': subBullet }[style], printInline(content, state));
}

function marked(mark: string, content: Printed[]): Printed[] {
  return mark === '' ? content : [{ type: 'text', text: `${mark} ` }, ...content];
}

/** The counter of a group's rows: one of its own, or the table's. */
function inGroup(counter: RowCounter, { profile }: PrintState): RowCounter {
  return profile.tables.restart ? { count: 0 } : counter;
}

/** The number of a row, or what its author wrote in its place; a number is gone on from. */
function rowNumber(own: string | undefined, counter: RowCounter): string {
  if (own === undefined) return String(++counter.count);
  const number = /^\s*(\d+)[.)]?\s*$/.exec(own)?.[1];
  if (number) counter.count = Number(number);
  return own;
}

/** One row of a finding or task. */
export function itemRow(item: Item, row: Row, state: PrintState): TableRow {
  return {
    type: 'cells',
    cells: row.columns.map(({ content }, at) => cellOf(item, content, row, state, shareOf(row.columns, at))),
    anchor: item.id,
    ...(item.source && { source: item.source }),
  };
}

/** Which of the columns of remarks a column is: an office's table may have several of its own, which the language has no words for. */
function shareOf(columns: readonly AskedColumn[], at: number): { place: number; of: number } | undefined {
  if (columns[at]?.content !== 'remark') return undefined;
  const same = columns.flatMap(({ content }, other) => (content === 'remark' ? [other] : []));
  return same.length > 1 ? { place: same.indexOf(at), of: same.length } : undefined;
}

/** The number of a group stands where its rows have theirs, without its stop, as offices print it. */
function group(
  { mark, content, source }: Pick<Paragraph, 'content'> & { mark?: string; source?: Paragraph['source'] | undefined },
  columns: readonly AskedColumn[],
): TableRow {
  const row = { type: 'paragraph', role: 'table-group', content, ...(source && { source }) } as const;
  if (!mark) return { type: 'group', cell: [row] };
  if (columns[0]?.content !== 'ordinal' || columns.length < 2) return { type: 'group', cell: [{ ...row, mark }] };
  const number: Paragraph = {
    type: 'paragraph',
    role: 'table-group',
    content: [{ type: 'text', text: mark.replace(/\.$/, '') }],
  };
  return { type: 'group', ordinal: [number], cell: [row] };
}
