import { factsOf, vocabularyOf } from '@rplan/meaning';
import { formatText, lineEndIn, placeOf, withLineEnd } from '@rplan/syntax';
import type * as ast from '@rplan/syntax/ast';
import type { Range } from 'vscode-languageserver';
import { type Change, changesFor } from '../grid/changes.js';
import { type GridField, gridFields, statementsOf } from '../grid/fields.js';
import { partyNames } from '../grid/party-names.js';
import { fenceOf, writtenText } from '../grid/source.js';
import { readValue } from '../grid/value.js';
import type { AboutFile, OpenedProject } from '../protocol/project-request.js';
import { projectRequest } from '../protocol/project-request.js';

export interface EditTaskParams extends AboutFile {
  readonly document: string;
  /** Place of the task among those of the document, and its name: where they no longer agree the plan has changed meanwhile. */
  readonly index: number;
  readonly name: string;
  /** Its words as the row shows them: what a task without a name is known by. */
  readonly text?: string;
  readonly field: string;
  /** What was typed; empty takes the statement away, so that the task inherits again. */
  readonly value: string;
}

export type EditTaskAnswer =
  | { readonly ok: true; readonly edits: readonly { readonly range: Range; readonly newText: string }[] }
  | {
      readonly ok: false;
      readonly code: EditRefusal;
      readonly subject: string;
      /** For `ambiguous-party`: what may be meant, as it is written in a plan. */
      readonly choices?: readonly string[];
    };

export type EditRefusal =
  | 'changed'
  | 'unknown-party'
  | 'ambiguous-party'
  | 'not-readable'
  | 'no-text'
  | 'unknown-field';

/** The edits that give a task another value, in the writer's own layout, or why it cannot have it. */
export function editTask(opened: OpenedProject, params: EditTaskParams): EditTaskAnswer {
  const refuse = (code: EditRefusal, subject: string): EditTaskAnswer => ({ ok: false, code, subject });
  const { field, value } = params;
  if (!isField(field)) return refuse('unknown-field', field);
  const task = taskOf(opened, params);
  if (!task) return refuse('changed', params.name);
  if (field === 'text' && (!task.text || value.trim() === '')) return refuse('no-text', params.name);
  const reading = readValue(field, value, {
    parties: partyNames(opened),
    stated: statedParties(task, field),
    fence: fenceOf(task.text),
  });
  if (!reading.ok) return reading;
  const source = withLineEndsOf(opened.file.textDocument.getText(), reading.source);
  const changes = changesFor(task, field, source, vocabularyOf(opened.file, opened.settings.language));
  if (!staysReadable(task, changes)) return refuse('not-readable', value);
  const { textDocument } = opened.file;
  return {
    ok: true,
    edits: changes.map(({ start, end, text }) => ({
      range: { start: textDocument.positionAt(start), end: textDocument.positionAt(end) },
      newText: text,
    })),
  };
}

function taskOf(
  { project, file }: OpenedProject,
  { document, index, name, text }: EditTaskParams,
): ast.Task | undefined {
  const uri = file.uri.toString();
  const found = project.documents.find((other) => other.name === document && placeOf(other).file === uri);
  const task = found && factsOf(found, project.results).work.tasks[index];
  if (!task || (task.name ?? '') !== name) return undefined;
  return name !== '' || isSame(writtenText(task), text ?? '') ? task : undefined;
}

/** Spaces and line ends are not told apart: those of the file change on the way to an editor. */
function isSame(one: string, other: string): boolean {
  const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  return inOneLine(one) === inOneLine(other);
}

/** The references to parties in a field of a task, as written. */
function statedParties({ items }: ast.Task, field: GridField): Set<string> {
  const stated = field === 'text' ? [] : statementsOf(items, field);
  const mentions = stated.flatMap((statement) => ('parties' in statement ? statement.parties : []));
  return new Set(mentions.flatMap(({ party }) => party?.$refText ?? []));
}

/** What was typed has the line ends of its editor, and a file keeps its own. */
function withLineEndsOf(file: string, text: string): string {
  return withLineEnd(text.replaceAll('\r\n', '\n'), lineEndIn(file));
}

/** Whether the task alone, changed, is still read whole. One that was not before may stay so. */
function staysReadable(task: ast.Task, changes: readonly Change[]): boolean {
  const offset = task.$cstNode?.offset ?? 0;
  const before = task.$cstNode?.text ?? '';
  let after = before;
  for (const { start, end, text } of [...changes].sort((a, b) => b.start - a.start))
    after = after.slice(0, start - offset) + text + after.slice(end - offset);
  const isRead = (text: string) => formatText(`plan P "P" {\n${text}\n}\n`).ok;
  return isRead(after) || !isRead(before);
}

function isField(field: string): field is GridField {
  return (gridFields as readonly string[]).includes(field);
}

export const editTaskRequest = projectRequest('rplan/editTask', editTask);
