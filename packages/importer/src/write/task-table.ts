import { type ColumnMeaning, type FoundTask, oneLine, type TaskTable, type Words } from '@rplan/recognise';
import { spell } from '@rplan/syntax';
import { isTaskText } from '@rplan/syntax/ast';
import type { ImportDoubt } from '../doubt.js';
import { escaped, quoted } from '../prose/source.js';
import type { WriteContext } from './context.js';
import { deadlineSource } from './deadline.js';
import { append, doubtLines, indented } from './lines.js';
import { partiesSource } from './parties.js';

const PARTIES = new Set<ColumnMeaning>(['lead', 'implementer', 'responsible', 'support', 'monitor']);
const vi = (meaning: string) => spell(meaning, 'vi');

/** A table of tasks: its columns with their own headings, its group rows as sections, its rows as tasks. */
export function taskTable({ columns, rows }: TaskTable, context: WriteContext): string[] {
  const headings = columns.map(
    ({ meaning, heading }) => `${vi(meaning)}${heading ? ` ${quoted(escaped(heading))}` : ''}`,
  );
  const lines: string[] = [];
  let group: string[] | undefined;
  let count = 0;
  const close = () => {
    if (group) append(lines, indented(group), ['}']);
    group = undefined;
  };
  for (const row of rows) {
    if (row.type === 'group') {
      close();
      lines.push(...doubtLines(row.doubts), `mục số ${quoted(escaped(row.mark))} ${context.text(row.words)} {`);
      group = [];
    } else {
      const own = ownOrdinal(row, count);
      count = ordinalNumber(row) ?? count + 1;
      append(group ?? lines, doubtLines(row.doubts), taskLines(row, own, context));
    }
  }
  close();
  return ['bảng nhiệm vụ {', ...indented([`cột ${headings.join(', ')}`, ...lines]), '}'];
}

/** A row's number, where the table does not count it so by itself. */
function ownOrdinal(task: FoundTask, count: number): string | undefined {
  return task.ordinal === '' || task.ordinal === String(count + 1) ? undefined : task.ordinal;
}

function ordinalNumber({ ordinal }: FoundTask): number | undefined {
  const digits = /^\d+/.exec(ordinal)?.[0];
  return digits === undefined ? undefined : Number(digits);
}

function taskLines(task: FoundTask, ordinal: string | undefined, context: WriteContext): string[] {
  const own = ordinal === undefined ? '' : ` số ${quoted(escaped(ordinal))}`;
  const doubts: string[] = [];
  const properties: string[] = [];
  for (const meaning of Object.keys(task.cells) as ColumnMeaning[]) {
    const said = task.cells[meaning] ?? [];
    if (said.every(({ text }) => /^[-–…\s]*$/.test(text))) continue;
    const { source, milestones = [], doubt } = cellSource(meaning, said, context);
    properties.push(`${vi(meaning)} ${source}`, ...milestones.map((each) => `${vi('milestone')} ${each}`));
    if (doubt) doubts.push(...doubtLines([doubt]));
  }
  const last = task.remarks.findLastIndex((said) => said.length > 0);
  if (last >= 0) properties.push(`${vi('remark')} ${remarksSource(task.remarks, last + 1, context)}`);
  const head = `nhiệm vụ ${context.name('NV', shownText(task.text))}${own} ${quoted(linesSource(task.text, context))}`;
  return [...doubts, ...(properties.length === 0 ? [head] : [`${head} {`, ...indented(properties), '}'])];
}

/** The words of a task, for who does not know its name. */
function shownText(text: readonly Words[]): string {
  const words = oneLine(text.map((each) => each.text).join(' '));
  return words.length <= LONGEST_SHOWN ? words : `${words.slice(0, LONGEST_SHOWN).replace(/\s\S*$/u, '')}…`;
}

const LONGEST_SHOWN = 60;

interface CellSource {
  readonly source: string;
  readonly milestones?: readonly string[];
  readonly doubt?: ImportDoubt;
}

function cellSource(meaning: ColumnMeaning, said: readonly Words[], context: WriteContext): CellSource {
  if (PARTIES.has(meaning)) return partiesSource(meaning, said, context);
  if (meaning === 'due') return deadlineSource(said, context);
  if (isTaskText(meaning)) return { source: listOf(said, context).join(', ') };
  // Each target is a statement of its own.
  if (meaning === 'target') return { source: listOf(said, context).join(`  ${vi('target')} `) };
  return { source: quoted(linesSource(said, context)) };
}

/** The paragraphs of a cell in one text, each on a line. */
function linesSource(said: readonly Words[], context: WriteContext): string {
  return said.map((words) => context.source(words)).join('\\n');
}

/** A list where every line is one of a list; else its paragraphs in one text. */
function listOf(said: readonly Words[], context: WriteContext): string[] {
  const isList = said.length > 1 && said.every(({ text }) => /^[-–+]\s/.test(text));
  if (!isList) return [quoted(linesSource(said, context))];
  return said.map((words) => quoted(context.source(words).replace(/^[-–+]\s*/u, '')));
}

/** Remarks by columns: one that is empty keeps its place. A single column may have a list. */
function remarksSource(columns: FoundTask['remarks'], filled: number, context: WriteContext): string {
  const [only = []] = columns;
  if (columns.length === 1) return listOf(only, context).join(', ');
  return columns
    .slice(0, filled)
    .map((said) => quoted(linesSource(said, context)))
    .join(', ');
}
