import type { SentRow, SentSheet } from '@rplan/outputs/xlsx';
import type { Note } from './answer.js';
import { plain, sentWords } from './read/cell-text.js';
import type { FoundRow } from './read/workbook.js';

/** The row that went out for one that came back, and what is to be said of how it was known. */
export type Match = { readonly row?: SentRow; readonly note?: Note };

/** Finds for a row the one that went out: by its code, also as units retype it, and by its words. A turn or milestone is one of its task. */
export function matcher(sheet: SentSheet): (found: FoundRow) => Match {
  const step = (words: ReadonlyMap<string, string>) => (isOfSteps(sheet) ? ` ${words.get('kind') ?? ''}` : '');
  const codeOf = (row: SentRow) => plain(row.task + step(sentWords(row)));
  const wordsOf = (row: SentRow) => {
    const words = sentWords(row);
    return plain((words.get('task') ?? '') + step(words));
  };
  const byCode = unique(sheet.rows, codeOf);
  const byRetyped = unique(sheet.rows, (row) => loose(codeOf(row)));
  const byWords = unique(sheet.rows, wordsOf);
  return (found) => {
    const { sheet: name, row, words } = found;
    const [id, task] = [words.get('id') ?? '', words.get('task') ?? ''];
    const code = plain(id + step(words));
    const coded = id === '' ? undefined : (byCode.get(code) ?? byRetyped.get(loose(code)));
    const said = task === '' ? undefined : byWords.get(plain(task + step(words)));
    const place = { sheet: name, row };
    if (coded && said && coded !== said) return { note: { ...place, code: 'other-task', id, words: task } };
    if (coded) return { row: coded };
    if (said) return { row: said, note: { ...place, code: 'known-by-words', task: said.task, id } };
    return { note: { ...place, code: 'unknown-task', id, words: task } };
  };
}

/** Whether the rows of a sheet are turns, days and milestones of tasks. */
export function isOfSteps({ headings }: SentSheet): boolean {
  return headings.some(({ key }) => key === 'dataTo');
}

/** `NV 01`, `nv-1` and `NV–1` are NV-1. */
function loose(code: string): string {
  return code
    .toLocaleUpperCase('vi')
    .replace(/[\s\p{Pd}_.\u2212]+/gu, '-')
    .replace(/(?<=\p{L})(?=\d)/gu, '-')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}

/** Rows by a key that is one row's alone. */
function unique(rows: readonly SentRow[], keyOf: (row: SentRow) => string): ReadonlyMap<string, SentRow> {
  const found = new Map<string, SentRow | undefined>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== '') found.set(key, found.has(key) ? undefined : row);
  }
  return new Map([...found].flatMap(([key, row]) => (row ? [[key, row] as const] : [])));
}
