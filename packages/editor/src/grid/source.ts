import { placeOf } from '@rplan/syntax';
import * as ast from '@rplan/syntax/ast';
import type { Stated } from './fields.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the value of a statement stands: what follows its keyword. */
export function valueSpan(statement: Stated): Span {
  const { end } = placeOf(statement);
  if (ast.isTextList(statement)) return { start: placeOf(statement, 'texts', 0).start, end };
  if (statement.cleared) return { start: end - 1, end };
  return { start: placeOf(statement, ast.isDue(statement) ? 'deadline' : 'parties', 0).start, end };
}

/** The words of a task as its writer wrote them. */
export function writtenText({ text }: ast.Task): string {
  if (!text) return '';
  const { start, end } = textSpan(text);
  const offset = text.$cstNode?.offset ?? 0;
  return text.$cstNode?.text.slice(start - offset, end - offset) ?? '';
}

export type Fence = '"' | '"""';

/** The words of a text as its writer sees them, between the quotation marks and the space inside them. */
export function textSpan(text: ast.Text): Span {
  const { start, end } = placeOf(text);
  const fence = fenceOf(text);
  const inside = text.$cstNode?.text.slice(fence.length, Math.max(fence.length, end - start - fence.length)) ?? '';
  const first = start + fence.length + inside.length - inside.trimStart().length;
  return { start: first, end: first + inside.trim().length };
}

/** What stands around the words of a text; of one that is still to be written, the marks of one line. */
export function fenceOf(text: ast.Text | undefined): Fence {
  return text?.$cstNode?.text.startsWith('"""') ? '"""' : '"';
}
