import type { Doubt } from '../doubt.js';
import type { FoundTask, GroupRow, TaskTable } from '../model.js';
import { plain } from '../prose/folding.js';
import type { Words } from '../prose/words.js';
import { type GridLine, type GridWords, textOfCell } from './cells.js';
import type { ColumnMeaning } from './column-meaning.js';
import { type Header, isColumnNumbers } from './header.js';

/** What a table of opinions asks: it has contents and bodies, and no tasks. */
const OPINIONS = /gop y|y kien|giai trinh|tiep thu|de nghi cua|kien nghi cua/;
/** Who does something, or by when, or what comes out: one of these makes contents tasks. */
const WHO_OR_WHEN: readonly ColumnMeaning[] = ['lead', 'support', 'due', 'deliverable', 'implementer'];

export function isTaskHeader({ columns }: Header): boolean {
  const has = (meaning: ColumnMeaning) => columns.some((column) => column.meaning === meaning);
  if (columns.some(({ heading }) => OPINIONS.test(plain(heading)))) return false;
  const who = WHO_OR_WHEN.filter(has);
  // A column of bodies alone is a list of bodies.
  const onlyBodies =
    who.length === 1 &&
    who[0] === 'implementer' &&
    !columns.some(({ meaning, heading }) => meaning === 'implementer' && /thuc hien|trach nhiem/.test(plain(heading)));
  return has('task') && who.length > 0 && !onlyBodies;
}

export function readTasks(found: Header, rows: readonly GridLine[]): TaskTable {
  const body = rows.filter(
    (row) => !isColumnNumbers(row) && !repeatsHeader(row, found) && row.cells.some(({ lines }) => lines.length > 0),
  );
  const header = withRemarks(found, body);
  const unknown = found.columns.filter(({ meaning, heading }) => meaning === undefined && heading !== '');
  const doubts: Doubt[] = [...new Set(unknown.map(({ heading }) => heading))].map((about) => ({
    code: 'unknown-column',
    about,
  }));
  return {
    type: 'tasks',
    columns: printed(header),
    rows: body.map((row) => groupOf(row, header) ?? taskOf(row, header)),
    ...(doubts.length > 0 && { doubts }),
  };
}

/** Columns that no word fits are remarks, each under its own heading, at its place; one without heading and words is none. */
function withRemarks(header: Header, rows: readonly GridLine[]): Header {
  const isFilled = (at: number) =>
    rows.some(({ cells }) => (cells[at]?.lines.length ?? 0) > 0 && cells[at]?.from === 'here');
  const columns = header.columns.map((column, at) =>
    column.meaning === undefined && (column.heading !== '' || isFilled(at))
      ? { ...column, meaning: 'remark' as const }
      : column,
  );
  return { ...header, columns };
}

/** The columns of the language that the table has in its order, each once but those of remarks. */
function printed({ columns }: Header): TaskTable['columns'] {
  const known = new Set<ColumnMeaning>();
  return columns.flatMap(({ meaning, heading }) => {
    if (meaning === undefined || (meaning !== 'remark' && known.has(meaning))) return [];
    known.add(meaning);
    return [{ meaning, heading }];
  });
}

/** A table that goes on at the next page repeats its heading. */
function repeatsHeader(row: GridLine, { columns }: Header): boolean {
  const filled = row.cells.flatMap((cell, at) =>
    cell.lines.length > 0 ? [[textOfCell(cell), columns[at]?.heading ?? ''] as const] : [],
  );
  return filled.length > 1 && filled.every(([text, heading]) => plain(text) === plain(heading));
}

/** A row that names what follows: one cell over the columns, a Roman numeral before a title, or a bold title in a row with nothing else. */
function groupOf(row: GridLine, { columns }: Header): GroupRow | undefined {
  const places = row.cells.flatMap((cell, at) =>
    cell.from === 'here' && cell.lines.length > 0 ? [{ cell, meaning: columns[at]?.meaning }] : [],
  );
  const ordinal = places.find(({ meaning }) => meaning === 'ordinal');
  const others = places.filter((place) => place !== ordinal);
  const [only] = others;
  const hasOrdinal = columns.some(({ meaning }) => meaning === 'ordinal');
  if (others.length > 1) return undefined;
  const mark = ordinal ? textOfCell(ordinal.cell) : '';
  const spans = (cell: GridWords) => row.cells.filter(({ key }) => key === cell.key).length;
  if (!only) {
    // One cell over everything, counted as the ordinal's, or a number alone.
    return ordinal && spans(ordinal.cell) > 1 ? { type: 'group', mark: '', words: joined(ordinal.cell) } : undefined;
  }
  const isGroup =
    spans(only.cell) >= Math.max(2, Math.ceil(columns.length / 2)) ||
    /^(?:[IVX]+|[A-ZĐ])[.)]?$/.test(mark) ||
    (only.meaning === 'task' && only.cell.bold && (mark === '' || ordinal?.cell.bold === true || !hasOrdinal)) ||
    (!hasOrdinal && only.meaning !== 'task' && only.cell.bold);
  return isGroup ? { type: 'group', mark, words: joined(only.cell) } : undefined;
}

function taskOf(row: GridLine, { columns }: Header): FoundTask {
  const cells: Partial<Record<ColumnMeaning, readonly Words[]>> = {};
  const remarks: (readonly Words[])[] = [];
  const doubts: Doubt[] = [];
  for (const [at, { meaning }] of columns.entries()) {
    const cell = row.cells[at];
    if (meaning === 'remark') remarks.push(cell?.from === 'left' ? [] : (cell?.lines ?? []));
    if (!cell || cell.lines.length === 0 || meaning === 'ordinal') continue;
    if (cell.from === 'above') doubts.push({ code: 'merged-cell', about: textOfCell(cell) });
    if (cell.from === 'left') {
      // One cell over two columns is said of both.
      if (meaning !== undefined && !cells[meaning]) doubts.push({ code: 'shared-cell', about: textOfCell(cell) });
    } else if (meaning !== undefined && meaning !== 'remark')
      cells[meaning] = [...(cells[meaning] ?? []), ...cell.lines];
  }
  const ordinal = row.cells.find((_cell, at) => columns[at]?.meaning === 'ordinal');
  const { task: text = [], ...rest } = cells;
  if (text.length === 0) doubts.push({ code: 'empty-task' });
  return {
    type: 'task',
    ordinal: ordinal ? textOfCell(ordinal) : '',
    text,
    cells: rest,
    remarks,
    ...(doubts.length > 0 && { doubts }),
  };
}

function joined({ lines }: GridWords): Words {
  const [first, ...more] = lines;
  if (!first || more.length === 0) return first ?? { text: '', notes: [], emphasis: [] };
  return {
    text: textOfCell({ lines }),
    notes: [],
    emphasis: [],
    origins: lines.flatMap(({ origins = [] }) => origins),
  };
}
