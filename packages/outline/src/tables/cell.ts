import type { ColumnContent, TaskText } from '@rplan/model';
import {
  causeWords,
  decimalWords,
  dueWords,
  type Item,
  itemAt,
  nodeWords,
  partWords,
  sentence,
  targetWords,
  taskTextHeadings,
  textOf,
} from '@rplan/words';
import type { Paragraph, Inline as Printed } from '../outline.js';
import { milestonesOf } from '../parts/milestones.js';
import { type PrintState, printInline } from '../printing.js';
import type { AskedColumn, TableRows } from '../profile/index.js';
import { reportedIn, tellsReports } from './reported.js';

/**
 * What a row of findings or tasks shows in a column: one paragraph, or a list where there are several. Of several columns of remarks each has one of them, in
 * their order, and the last has the rest.
 */
export function cellOf(item: Item, content: ColumnContent, row: Row, state: PrintState, share?: Share): Paragraph[] {
  const isLast = !share || share.place === share.of - 1;
  const all = linesOf(item, content, row, state);
  const planned = share ? all.slice(share.place, isLast ? undefined : share.place + 1) : all;
  const columns = row.columns.filter((column) => tellsReports(column.content, row.rows));
  const tells = isLast && 'lead' in item && columns.some((column) => column.content === content);
  if (!tells) return paragraphs(planned, state);
  const reported = reportedIn(content, columns, item, state).map(words);
  // What came of a task takes the place of what was to come of it; a remark or a day does not.
  const isInstead = reported.length > 0 && (content === 'deliverable' || content === 'proof');
  return paragraphs(isInstead ? reported : [...planned, ...reported], state);
}

/** Which of several columns of one content it is. */
interface Share {
  readonly place: number;
  readonly of: number;
}

/** What a cell needs to know of its row: its number, and the columns of its table. */
export interface Row {
  readonly ordinal: string;
  readonly rows: TableRows;
  readonly columns: readonly AskedColumn[];
}

/**
 * Whether the words of an item stand in a column: its own, or in a table without one the column that the rows are named by. A finding
 * among tasks is printed where their words are.
 */
export function tellsWords(item: Item, content: ColumnContent, { rows, columns }: Row): boolean {
  const has = (asked: ColumnContent) => columns.some((column) => column.content === asked);
  if ('lead' in item) return content === 'task' || (content === 'finding' && rows === 'finding' && !has('task'));
  if (content === 'finding' || content === 'fixes') return true;
  return content === 'task' && rows === 'task' && !has('finding') && !has('fixes');
}

/** Words in a cell; several lines become a list with dashes. */
export function paragraphs(lines: readonly (readonly Printed[])[], { profile }: PrintState): Paragraph[] {
  const filled = lines.filter((line) => textOf(line) !== '');
  const [only] = filled;
  if (!only) return [{ type: 'paragraph', role: 'table-cell', content: [] }];
  if (filled.length === 1) return [{ type: 'paragraph', role: 'table-cell', content: only }];
  return filled.map((content) => ({
    type: 'paragraph',
    role: 'table-bullet',
    mark: profile.texts.numbering.bullet,
    content,
  }));
}

function linesOf(item: Item, content: ColumnContent, row: Row, state: PrintState): readonly (readonly Printed[])[] {
  const isTask = 'lead' in item;
  if (isTaskText(content)) return textsOf(item, content, state);
  switch (content) {
    case 'ordinal':
      return [words(row.ordinal)];
    case 'task':
      return tellsWords(item, content, row) ? [printInline(item.text, state, { item })] : [];
    case 'finding':
    case 'fixes':
      if (tellsWords(item, content, row)) return [printInline(item.text, state, { item })];
      return isTask ? fixedFindings(item, state) : [];
    case 'about':
      return item.about.map((node) => words(nodeWords(node, state)));
    case 'due':
      return isTask ? dueLines(item, state) : [];
    case 'target':
      return targetLines(item.properties, state, item);
    case 'remark':
      return textsOf(item, content, state);
    case 'basis':
      return item.properties.flatMap((property) => (property.key === 'basis' ? basisLines(property, item, state) : []));
    case 'deducts':
      return 'deducts' in item && item.deducts ? [words(decimalWords(item.deducts))] : [];
    case 'recovers':
      return isTask && item.recovers ? [words(decimalWords(item.recovers))] : [];
    case 'cause':
      return 'cause' in item && item.cause ? [words(causeWords(item.cause))] : [];
    // What is reported comes beside it; the others are of results alone (RP-DOC-022).
    case 'status':
    case 'achieved':
    case 'reported result':
    case 'reason':
    case 'days late':
    case 'maximum':
    case 'points':
    case 'rank':
      return [];
    default:
      return [words(sentence(textOf(partWords(item, content, state, state.wording))))];
  }
}

/** The targets among properties, one a line. */
export function targetLines(properties: Item['properties'], state: PrintState, item?: Item): Printed[][] {
  return properties.flatMap((property) => {
    if (property.key !== 'target') return [];
    const said = property.text && textOf(printInline(property.text, state, item ? { item } : {}));
    return [words(sentence(targetWords(property, said, state)))];
  });
}

function dueLines(item: Extract<Item, { lead: unknown }>, state: PrintState): Printed[][] {
  const own = dueWords(item.due);
  return [own, ...milestonesOf(item, state)].filter((text) => text !== '').map((text) => words(sentence(text)));
}

function fixedFindings({ fixes }: Extract<Item, { lead: unknown }>, state: PrintState): Printed[][] {
  return fixes.flatMap(({ document, finding }) => {
    const found = itemAt({ kind: 'finding', id: finding, document }, state);
    return found ? [printInline(found.text, state, { item: found })] : [];
  });
}

function textsOf(item: Item, field: TaskText | 'remark', state: PrintState): (readonly Printed[])[] {
  const texts = item.properties.flatMap((property) =>
    property.key === 'texts' && property.field === field ? property.texts : [],
  );
  return texts.map((text) => printInline(text, state, { item }));
}

function isTaskText(content: ColumnContent): content is TaskText {
  return content in taskTextHeadings;
}

function basisLines(
  basis: Extract<Item['properties'][number], { key: 'basis' }>,
  item: Item,
  state: PrintState,
): Printed[][] {
  if (basis.text) return [printInline(basis.text, state, { item })];
  return basis.sources.map((id) =>
    printInline([{ type: 'reference', to: { kind: 'document', id }, parts: [] }], state),
  );
}

function words(text: string): Printed[] {
  return text === '' ? [] : [{ type: 'text', text }];
}
