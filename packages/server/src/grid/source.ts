import { ast, placeOf } from '@rplan/language';
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

/** The words of a text as its writer sees them, between the quotation marks. */
export function textSpan(text: ast.Text): Span & { readonly fence: string } {
  const { start, end } = placeOf(text);
  const fence = text.$cstNode?.text.startsWith('"""') ? '"""' : '"';
  return { start: start + fence.length, end: Math.max(start + fence.length, end - fence.length), fence };
}
