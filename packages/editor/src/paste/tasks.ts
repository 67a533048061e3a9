import type { PartyWords } from '@rplan/meaning';
import { taskTexts } from '@rplan/recognise/columns';
import type { Vocabulary } from '@rplan/syntax';
import { escapedText, spell, textSource } from '@rplan/syntax';
import type { Column, Meaning } from './columns.js';
import type { GridRow } from './grid.js';
import { textOfCell } from './grid.js';

/** What writing tasks from rows needs to know. */
export interface Writer {
  readonly vocabulary: Vocabulary;
  readonly columns: readonly Column[];
  readonly parties: PartyWords;
  readonly deadline: (lines: readonly string[]) => string;
  /** The next free name at each call. */
  readonly name: () => string;
}

const PARTIES: ReadonlySet<Meaning> = new Set(['lead', 'implementer', 'responsible', 'support', 'monitor']);
const LISTS: ReadonlySet<Meaning> = new Set([...taskTexts, 'remark']);
/** In the order in which they are written. */
const PROPERTIES = new Set([
  'lead',
  'implementer',
  'responsible',
  'support',
  'monitor',
  'due',
  'deliverable',
  'proof',
  'target',
  'basis',
  ...taskTexts,
  'remark',
] as const);

/** The statements of rows, line by line: a row with words across all columns opens a section that holds the rows below it. */
export function writeRows(writer: Writer, rows: readonly GridRow[]): string[] {
  const lines: string[] = [];
  let open = false;
  for (const row of rows) {
    const heading = headingOf(writer, row);
    if (heading !== undefined) {
      if (open) lines.push('}');
      lines.push(`${spell('section', writer.vocabulary)} ${textSource(heading)} {`);
      open = true;
    } else lines.push(...writeTask(writer, row).map((line) => (open ? `  ${line}` : line)));
  }
  return open ? [...lines, '}'] : lines;
}

/** The words of a row that says one thing across the table, its ordinal aside. */
function headingOf({ columns }: Writer, { cells }: GridRow): string | undefined {
  const told = cells.filter((_, x) => columns[x]?.meaning !== 'ordinal').filter(({ lines }) => lines.length > 0);
  const [first, ...others] = told;
  if (!first || cells.length < 3) return undefined;
  const across = others.length > 0 && others.every((cell) => cell.merged && textOfCell(cell) === textOfCell(first));
  const ordinal = cells.find((_, x) => columns[x]?.meaning === 'ordinal');
  const alone = others.length === 0 && /^[IVXLC]+\.?$|^[A-ZĐ]\.?$/.test(textOfCell(ordinal));
  return across || alone ? textOfCell(first).replace(ORDINAL, '') : undefined;
}

/** The document numbers its own parts. */
const ORDINAL = /^(?:[IVXLC]+|[A-ZĐ]|\d+(?:\.\d+)*)[.)]\s+/u;

function writeTask(writer: Writer, { cells }: GridRow): string[] {
  const { columns, vocabulary } = writer;
  const of = (meaning: Meaning) => columns.flatMap(({ meaning: own }, x) => (own === meaning ? (cells[x] ?? []) : []));
  const words = of('task').flatMap(({ lines }) => lines);
  if (words.length === 0 && cells.every((cell, x) => columns[x]?.meaning === 'ordinal' || cell.lines.length === 0))
    return [];
  const properties: string[] = [];
  for (const meaning of PROPERTIES) {
    const said = of(meaning)
      .flatMap(({ lines }) => lines)
      .filter((line) => !/^[-–…\s]*$/.test(line));
    if (said.length > 0) properties.push(`${spell(meaning, vocabulary)} ${valueFor(writer, meaning, said)}`);
  }
  // Nothing that was copied is lost: what no word of the language fits is a remark under its heading.
  const others = columns.flatMap(({ meaning, heading }, x) => {
    const said = textOfCell(cells[x]);
    return meaning === undefined && said ? [heading ? `${heading}: ${said}` : said] : [];
  });
  if (others.length > 0) properties.push(`${spell('remark', vocabulary)} ${others.map(textSource).join(', ')}`);
  const opening = `${spell('task', vocabulary)} ${writer.name()}`;
  const text =
    words.length > 1 ? ['"""', ...words.map((line) => `  ${escapedText(line)}`), '"""'] : [textSource(words[0] ?? '')];
  const [first = '', ...more] = text;
  const head = [`${opening} ${first}`, ...more];
  if (properties.length === 0) return head;
  return [...head.slice(0, -1), `${head.at(-1)} {`, ...properties.map((line) => `  ${line}`), '}'];
}

function valueFor(writer: Writer, meaning: Meaning, said: readonly string[]): string {
  if (PARTIES.has(meaning)) return writer.parties.listed(said, textSource).join(', ');
  if (meaning === 'due') return writer.deadline(said);
  if (LISTS.has(meaning)) return said.map((line) => textSource(line.replace(/^[-–+•]\s*/u, ''))).join(', ');
  return textSource(said.join(' '));
}
