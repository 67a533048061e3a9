import { placeOf, spell, statementOf, type Vocabulary } from '@rplan/syntax';
import type * as ast from '@rplan/syntax/ast';
import { type GridField, statementsOf } from './fields.js';
import { textSpan, valueSpan } from './source.js';

/** A piece of the file to put another in the place of. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The changes that give a task a value. Only the value is touched where the task states one; a new statement goes after its other
 * properties, on a line of its own where they have theirs.
 */
export function changesFor(task: ast.Task, field: GridField, source: string, vocabulary: Vocabulary): Change[] {
  if (field === 'text') return task.text ? [{ ...textSpan(task.text), text: source }] : [];
  const [first, ...others] = statementsOf(task.items, field);
  if (source === '') return [first, ...others].flatMap((statement) => (statement ? removal(task, statement) : []));
  if (first) return [{ ...valueSpan(first), text: source }, ...others.flatMap((statement) => removal(task, statement))];
  return [insertion(task, `${spell(field, vocabulary)} ${source}`)];
}

/** A statement with the space before it: the whole line where it stands alone on it. */
function removal(task: ast.Task, statement: ReturnType<typeof statementsOf>[number]): Change[] {
  const { offset, text } = sourceOf(task);
  const { start, end } = placeOf(statement);
  const before = /[ \t]*(?:\r?\n[ \t]*)?$/.exec(text.slice(0, start - offset))?.[0].length ?? 0;
  return [{ start: start - before, end, text: '' }];
}

function insertion(task: ast.Task, statement: string): Change {
  const { offset, text } = sourceOf(task);
  const last = task.items.findLast((item) => statementOf(item)?.printed === 'property');
  const open = openBrace(task);
  if (open === undefined) return at(offset + text.length, ` { ${statement} }`);
  const [first] = task.items;
  const inside = text.slice(open + 1 - offset);
  const isMultiline = /^[ \t]*\r?\n/.test(inside) || /^\s*\n\s*\}/.test(inside);
  const end = last ? placeOf(last).end : open + 1;
  if (!isMultiline) {
    const needsSpace = !last && !/^\s/.test(inside);
    return at(end, `${last ? '  ' : ' '}${statement}${needsSpace ? ' ' : ''}`);
  }
  const indent = first ? indentBefore(text, placeOf(first).start - offset) : `${indentOfTask(task)}  `;
  return at(end, `${text.includes('\r\n') ? '\r\n' : '\n'}${indent}${statement}`);
}

function at(place: number, text: string): Change {
  return { start: place, end: place, text };
}

function sourceOf({ $cstNode }: ast.Task): { offset: number; text: string } {
  return { offset: $cstNode?.offset ?? 0, text: $cstNode?.text ?? '' };
}

/** Where the block of a task opens: the first brace after its text, which may have braces of its own. */
function openBrace(task: ast.Task): number | undefined {
  const { offset, text } = sourceOf(task);
  const end = task.text ? placeOf(task.text).end : offset;
  const place = text.indexOf('{', end - offset);
  return place < 0 ? undefined : offset + place;
}

function indentBefore(text: string, place: number): string {
  return /[ \t]*$/.exec(text.slice(0, place))?.[0] ?? '';
}

function indentOfTask(task: ast.Task): string {
  const whole = task.$cstNode?.root.fullText ?? '';
  const line =
    whole
      .slice(0, task.$cstNode?.offset ?? 0)
      .split('\n')
      .at(-1) ?? '';
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
