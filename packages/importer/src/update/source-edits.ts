import { formatText } from '@rplan/syntax';
import { escaped } from '../prose/source.js';
import type { WordChange } from './word-changes.js';

/** A change of the plan's text that says what Word says now. */
export interface SourceEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Why a change in Word is left to the writer. */
export type NotTaken =
  /** A line came or went: where it belongs nobody but the writer knows. */
  | 'line-added'
  | 'line-removed'
  /** The words are made by the tool from other statements: names, numbers, marks, what the layout prints. */
  | 'made-words'
  /** The words stand in several places of the statement. */
  | 'several-places'
  /** The plan could not be read with them. */
  | 'unreadable';

export interface PlanUpdate {
  readonly change: WordChange;
  /** Where it is said in the plan, as far as that is known. */
  readonly place?: { readonly file: string; readonly start: number };
  readonly edit?: SourceEdit;
  readonly reason?: NotTaken;
}

/** A line as it is printed, and its statement. */
export interface SourcedLine {
  readonly text: string;
  readonly source?: { readonly file: string; readonly start: number; readonly end: number };
}

/** Words around a change that tell its place in a statement, at most. */
const CONTEXT = 4;

/** What would be edited in the plan to say what Word says now; only where the plan has these very words, in one place of the statement that the line is of. */
export function planUpdates(
  changes: readonly WordChange[],
  lines: readonly SourcedLine[],
  files: ReadonlyMap<string, string>,
): PlanUpdate[] {
  return changes.map((change): PlanUpdate => {
    const { before, after } = change;
    const source = lines[change.line]?.source;
    const place = source && { file: source.file, start: source.start };
    if (before === undefined) return { change, reason: 'line-added', ...(place && { place }) };
    if (after === undefined) return { change, reason: 'line-removed', ...(place && { place }) };
    const text = source && files.get(source.file);
    if (!source || text === undefined) return { change, reason: 'made-words' };
    const found = editIn(text.slice(source.start, source.end), before, after);
    if (typeof found === 'string') return { change, reason: found, ...(place && { place }) };
    const edit = {
      file: source.file,
      start: source.start + found.start,
      end: source.start + found.end,
      text: found.text,
    };
    const edited = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    if (!formatText(edited).ok && formatText(text).ok)
      return { change, reason: 'unreadable', place: { file: edit.file, start: edit.start } };
    return { change, place: { file: edit.file, start: edit.start }, edit };
  });
}

function editIn(statement: string, before: string, after: string): Omit<SourceEdit, 'file'> | NotTaken {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  let several = false;
  for (let context = CONTEXT; context >= 0; context--) {
    const left = old.slice(Math.max(0, start - context), start);
    const right = old.slice(old.length - end, Math.min(old.length, old.length - end + context));
    const gone = old.slice(start, old.length - end);
    const come = now.slice(start, now.length - end);
    if (gone.length === 0 && left.length + right.length === 0) break;
    const whole = source([...left, ...gone, ...right]);
    for (const sought of start - left.length === 0 ? [whole, smallFirst(whole)] : [whole]) {
      const at = statement.indexOf(sought);
      if (at < 0) continue;
      if (statement.indexOf(sought, at + 1) >= 0) {
        several = true;
        continue;
      }
      const says = source([...left, ...come, ...right]);
      return { start: at, end: at + sought.length, text: sought === whole ? says : smallFirst(says) };
    }
  }
  return several ? 'several-places' : 'made-words';
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function source(words: readonly string[]): string {
  return escaped(words.join(' '));
}

/** A cell begins with a capital where the plan's own words do not. */
function smallFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
