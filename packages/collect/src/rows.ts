import type { SentRow, SentSheet } from '@rplan/outputs/xlsx';
import { ANSWERS, type Answer, type AnswerKey, isAnswer, type Note } from './answer.js';
import { isOfSteps, matcher } from './match.js';
import { isSame, sentWords } from './read/cell-text.js';
import type { FoundRow } from './read/workbook.js';

/** What the rows of a workbook say anew: of tasks, and of their turns and milestones; and what is to be said of the rest. */
export interface ReadRows {
  readonly answers: readonly Answer[];
  readonly steps: readonly (Answer & { readonly step: string; readonly note: Note })[];
  readonly notes: readonly Note[];
  /** Every task that a row was known to be of. */
  readonly tasks: ReadonlySet<string>;
}

/** Compares the rows that came back with those that went out: nothing but the cells of answers is taken, and those where they say something else now. */
export function readRows(rows: readonly FoundRow[]): ReadRows {
  const notes: Note[] = [];
  const found = new Map<SentRow, FoundRow[]>();
  const matchers = new Map<SentSheet, ReturnType<typeof matcher>>();
  for (const row of rows) {
    const match = matchers.get(row.of) ?? matcher(row.of);
    matchers.set(row.of, match);
    const { row: sent, note } = match(row);
    if (note && !isBlank(row)) notes.push(note);
    if (sent) found.set(sent, [...(found.get(sent) ?? []), row]);
  }
  const answers: Answer[] = [];
  const steps: (Answer & { step: string; note: Note })[] = [];
  for (const [sent, of] of found) {
    const read = of.map((row) => ({ row, ...compared(sent, row) }));
    notes.push(...read.flatMap((each) => each.notes));
    // A row that was copied and left as it was says nothing.
    const saying = read.filter(({ cells }) => cells.size > 0);
    const [first, ...more] = saying;
    if (!first) continue;
    const { sheet, row } = first.row;
    if (more.some(({ cells }) => !isSameAnswer(cells, first.cells))) {
      notes.push({ sheet, row, task: sent.task, code: 'twice', rows: saying.map((each) => each.row.row) });
      continue;
    }
    const answer = { sheet, row, task: sent.task, cells: first.cells };
    if (sent.group) notes.push({ sheet, row, task: sent.task, code: 'of-group' });
    else if (isOfSteps(first.row.of)) {
      const went = sentWords(sent);
      const step = [went.get('kind'), went.get('date')].filter(Boolean).join(', ');
      const words = [...first.cells.values()].join('; ');
      steps.push({ ...answer, step, note: { sheet, row, task: sent.task, code: 'kept-as-words', step, words } });
    } else answers.push(answer);
  }
  return { answers, steps, notes, tasks: new Set([...found.keys()].map(({ task }) => task)) };
}

function compared(sent: SentRow, { of, sheet, row, words, formulas }: FoundRow) {
  const cells = new Map<AnswerKey, string>();
  const notes: Note[] = [];
  const place = { sheet, row, task: sent.task };
  const went = sentWords(sent);
  for (const { key, heading } of of.headings) {
    const said = words.get(key);
    const before = went.get(key);
    if (said === undefined || before === undefined || key === 'id' || isSame(said, before)) continue;
    const formula = formulas.get(key);
    if (!isAnswer(key)) notes.push({ ...place, code: 'changed-plan', heading, planned: before, found: said });
    else if (formula !== undefined) notes.push({ ...place, code: 'formula', heading, formula });
    else if (said === '') notes.push({ ...place, code: 'cleared', heading, reported: before });
    else cells.set(key, said);
  }
  return { cells, notes };
}

function isSameAnswer(one: ReadonlyMap<AnswerKey, string>, other: ReadonlyMap<AnswerKey, string>): boolean {
  return ANSWERS.every((key) => isSame(one.get(key) ?? '', other.get(key) ?? ''));
}

/** A row of which only columns say something that name no task and answer nothing. */
function isBlank({ words }: FoundRow): boolean {
  return ['id', 'task', ...ANSWERS].every((key) => !words.get(key));
}
