import type { Part, Recognised, ScoreRow, ScoreTable } from '@rplan/recognise';
import { escaped, quoted } from '../prose/source.js';
import type { Unit } from '../registry/directory.js';
import type { Names } from '../registry/names.js';
import { doubtLines, indented } from './lines.js';

const LEVELS = ['lĩnh vực', 'tiêu chí', 'tiêu chí thành phần'];

/** What the points of a table are called in the statements about them. */
export interface ScoreNames {
  readonly index: string;
  readonly result?: string;
}

/** The indices and results that a document's tables of points make, and how each table's figures are referred to. */
export function scoresOf(
  found: Recognised,
  issuer: Unit | undefined,
  names: Names,
): { lines: string[]; tables: ReadonlyMap<ScoreTable, ScoreNames> } {
  const tables = new Map<ScoreTable, ScoreNames>();
  const lines = [found.body, ...found.appendices.map(({ body }) => body)].flatMap(scoresIn).flatMap((table) => {
    const year = yearOf(found);
    const scored = table.rows.filter(({ points }) => points !== undefined);
    const index = names.give('CS');
    const result = issuer && year !== undefined && scored.length > 0 ? names.give('KQ') : undefined;
    tables.set(table, { index, ...(result !== undefined && { result }) });
    const statement = [
      ...doubtLines([{ code: 'index-title' }]),
      `bộ chỉ số ${index} ${quoted(escaped(titleOf(found)))} {`,
      ...indented(nested(table.rows).flatMap((node) => nodeLines(node, 0))),
      '}',
    ];
    if (result === undefined || !issuer) return statement;
    return [
      ...statement,
      `kết quả ${result} của ${issuer.name} theo ${index} năm ${year} {`,
      ...indented(scored.map(({ code, points = '' }) => `điểm ${code} = ${decimal(points)}`)),
      '}',
    ];
  });
  return { lines, tables };
}

function scoresIn(parts: readonly Part[]): ScoreTable[] {
  return parts.flatMap((part) =>
    part.type === 'scores' ? [part] : part.type === 'section' ? scoresIn(part.parts) : [],
  );
}

interface Node extends ScoreRow {
  readonly below: Node[];
}

/** Codes by what they begin with: `1.1` is below `1`. */
function nested(rows: readonly ScoreRow[]): Node[] {
  const top: Node[] = [];
  const known = new Map<string, Node>();
  for (const row of rows) {
    const node: Node = { ...row, below: [] };
    const above = known.get(row.code.split('.').slice(0, -1).join('.'));
    (above?.below ?? top).push(node);
    known.set(row.code, node);
  }
  return top;
}

function nodeLines({ code, title, maximum, below }: Node, depth: number): string[] {
  const level = LEVELS[Math.min(depth, LEVELS.length - 1)] ?? '';
  const head = `${level} ${code} ${quoted(escaped(title))} {`;
  return [
    head,
    ...indented([`tối đa ${decimal(maximum)}`, ...below.flatMap((node) => nodeLines(node, depth + 1))]),
    '}',
  ];
}

/** A comma, as offices write it: a point would make thousands of three decimals. */
export function decimal(number: string): string {
  return number.replace('.', ',');
}

export function titleOf(found: Recognised): string {
  const [appendix] = found.appendices.filter(({ body }) => scoresIn(body).length > 0);
  return appendix && appendix.title.text !== '' ? appendix.title.text : found.title.text;
}

export function yearOf({ title, head }: Recognised): number | undefined {
  const said = /năm\s+(\d{4})/u.exec(title.text)?.[1];
  return said === undefined ? head.date?.year : Number(said);
}
