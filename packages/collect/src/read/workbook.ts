import { type CivilDate, isComplete, parsePartialDate } from '@rplan/calendar';
import { MADE_FOR, MADE_ON, type SentSheet, UNANSWERED } from '@rplan/outputs/xlsx';
import { packageProblem, type WordProblem } from '@rplan/word-reader';
import { readXlsx } from 'hucre/xlsx';
import type { RowPlace } from '../answer.js';
import { cellText } from './cell-text.js';
import { headingOf } from './headings.js';

/** More rows than any tracker has; a sheet beyond is refused with its workbook. */
const MOST_ROWS = 20_000;

/** A sheet as it came back, hidden rows too: what its cells say, and where one holds a formula. */
interface FoundSheet {
  readonly name: string;
  readonly texts: readonly (readonly string[])[];
  readonly formulaAt: (row: number, column: number) => string | undefined;
}

/** A row of the tracker as it came back: what its cells say, by the keys of the tracker that went out. */
export interface FoundRow extends RowPlace {
  /** The sheet that it is a row of, as it went out. */
  readonly of: SentSheet;
  readonly words: ReadonlyMap<string, string>;
  /** Cells that hold a formula, by their keys. */
  readonly formulas: ReadonlyMap<string, string>;
}

export type WorkbookProblem = Omit<WordProblem, 'code'> & {
  readonly code: WordProblem['code'] | 'no-tracker' | 'too-many-rows';
};

export type WorkbookReading =
  | { readonly ok: true; readonly sheets: readonly FoundSheet[] }
  | { readonly ok: false; readonly problem: WorkbookProblem };

/** Opens a workbook that a unit sent back. One that is none, or that no office writes, is refused whole. */
export async function openWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  // A package begins with its name's letters; what does not is another kind of file, and none that was cut off.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { ok: false, problem: { code: 'not-word' } };
  const problem = packageProblem(bytes, 'xl/workbook.xml', 'xl/externallinks/');
  if (problem) return { ok: false, problem };
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true, maxRows: MOST_ROWS + 1 });
    if (sheets.some(({ rows }) => rows.length > MOST_ROWS))
      return { ok: false, problem: { code: 'too-many-rows', limit: MOST_ROWS } };
    return {
      ok: true,
      sheets: sheets.map(({ name, rows, cells }) => ({
        name,
        texts: rows.map((row, at) => row.map((value, column) => cellText(value, cells?.get(`${at},${column}`)))),
        formulaAt: (row, column) => cells?.get(`${row},${column}`)?.formula,
      })),
    };
  } catch {
    return { ok: false, problem: { code: 'damaged' } };
  }
}

/** The day that the tracker was made for, as its sheet of information says; undefined where that is gone. */
export function madeOn(sheets: readonly FoundSheet[]): CivilDate | undefined {
  const reading = parsePartialDate(labelled(sheets, MADE_ON) ?? '');
  return reading.ok && isComplete(reading.date) ? reading.date : undefined;
}

/** The unit that the tracker was made for, by the plan's name for it; undefined in one of all units. */
export function madeFor(sheets: readonly FoundSheet[]): string | undefined {
  return labelled(sheets, MADE_FOR);
}

function labelled(sheets: readonly FoundSheet[], label: string): string | undefined {
  for (const { texts } of sheets)
    for (const [first, value] of texts) if (first === label && value !== undefined) return value;
  return undefined;
}

/** The rows of every sheet that has the tracker's heading; undefined where none has. */
export function rowsIn(sheets: readonly FoundSheet[], sent: readonly SentSheet[]): FoundRow[] | undefined {
  const read = sheets.filter(({ name }) => !UNANSWERED.has(name)).map((sheet) => rowsOf(sheet, sent));
  return read.every((rows) => rows === undefined) ? undefined : read.flatMap((rows) => rows ?? []);
}

function rowsOf({ name, texts, formulaAt }: FoundSheet, sent: readonly SentSheet[]): FoundRow[] | undefined {
  const heading = headingOf(texts, sent);
  if (!heading) return undefined;
  const columns = [...heading.columns];
  return texts.slice(heading.at + 1).flatMap((cells, index) => {
    const at = heading.at + 1 + index;
    const words = new Map(columns.map(([key, column]) => [key, cells[column] ?? '']));
    if ([...words.values()].every((text) => text === '')) return [];
    const formulas = new Map(
      columns.flatMap(([key, column]) => {
        const formula = formulaAt(at, column);
        return formula === undefined ? [] : [[key, formula] as const];
      }),
    );
    return [{ of: heading.sheet, sheet: name, row: at + 1, words, formulas }];
  });
}
