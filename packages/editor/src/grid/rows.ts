import { type Effective, factsOf, isGroupTask } from '@rplan/meaning';
import { plainText } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import { type At, atOf } from '../overview/at.js';
import type { OpenedProject } from '../protocol/project-request.js';
import { type GridField, type Stated, type StatedField, statementsOf } from './fields.js';
import { textSpan, valueSpan, writtenText } from './source.js';

export interface GridCell {
  /** As its writer wrote it; that is what is edited. */
  readonly value: string;
  /** It holds for a group around the task, and for the task because that states none of its own. */
  readonly inherited?: true;
  /** Titles of the parties that the value names. */
  readonly title?: string;
}

export interface GridRow {
  /** Place of the task among those of its document; edits name it by that. */
  readonly index: number;
  readonly name: string;
  readonly at: At;
  readonly group?: true;
  readonly cells: Readonly<Partial<Record<GridField, GridCell>>>;
}

/** The tasks of a document with their own values and those they inherit, in the order of the file. */
export function gridRows(document: ast.AuthoredDocument, { project }: OpenedProject): GridRow[] {
  const { tasks, effective } = factsOf(document, project.results).work;
  return tasks.map((task, index): GridRow => {
    const held = effective.get(task);
    return {
      index,
      name: task.name ?? '',
      at: atOf(task),
      ...(isGroupTask(task) && { group: true }),
      cells: {
        ...(task.text && { text: { value: writtenText(task) } }),
        ...cell('lead', task, held),
        ...cell('support', task, held),
        ...cell('due', task, held),
        ...cell('deliverable', task, held),
      },
    };
  });
}

function cell(field: StatedField, task: ast.Task, held?: Effective): Partial<Record<StatedField, GridCell>> {
  const own = statementsOf(task.items, field);
  if (own.length > 0) return { [field]: { value: writtenValue(own), ...titleOf(own) } };
  const inherited = (held?.of(field) ?? []) as readonly Stated[];
  return inherited.length === 0
    ? {}
    : { [field]: { value: writtenValue(inherited), inherited: true, ...titleOf(inherited) } };
}

/** Texts without their marks, `A; B`, where that can be read back; else as written. */
function writtenValue(statements: readonly Stated[]): string {
  const texts = statements.flatMap((statement) => (ast.isTextList(statement) ? statement.texts : []));
  if (texts.length > 0) {
    const words = texts.map((text) => plainText(text));
    const isPlain = texts.every((text, at) => sourceAt(text, textSpan(text).start, textSpan(text).end) === words[at]);
    if (isPlain && !words.some((word) => word.includes(';'))) return words.join('; ');
  }
  return statements
    .map((statement) => {
      const { start, end } = valueSpan(statement);
      return inOneLine(sourceAt(statement, start, end));
    })
    .join(', ');
}

/** Lines of a `"""` are its paragraphs; all others are the layout of the statement. */
function inOneLine(source: string): string {
  return source.replace(/("""(?:\\[\s\S]|[^\\])*?"""(?!"))|\s+/g, (_, block?: string) => block ?? ' ');
}

function titleOf(statements: readonly Stated[]): { title?: string } {
  const parties = statements.filter(ast.isResponsibility).flatMap((statement) => statement.parties);
  const titles = parties.flatMap(({ party }) => (party?.ref ? plainText(party.ref.title) : []));
  return titles.length > 0 ? { title: titles.join(', ') } : {};
}

function sourceAt(node: Stated | ast.Text, start: number, end: number): string {
  const offset = node.$cstNode?.offset ?? 0;
  return node.$cstNode?.text.slice(start - offset, end - offset) ?? '';
}
