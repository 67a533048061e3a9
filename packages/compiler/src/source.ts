import type { SourceRange } from '@rplan/model';
import { placeOf } from '@rplan/syntax';
import type { CompileContext } from './context.js';

/** Where a node stands in its file; undefined unless the compilation keeps a source map. */
export function sourceOf(
  node: Parameters<typeof placeOf>[0],
  { sourceMap }: Pick<CompileContext, 'sourceMap'>,
): SourceRange | undefined {
  if (!sourceMap) return undefined;
  const place = placeOf(node);
  return { ...place, file: sourceMap(place.file) };
}

/** The same as a property to spread, absent where there is no source map. */
export function withSource(
  node: Parameters<typeof placeOf>[0],
  context: Pick<CompileContext, 'sourceMap'>,
): { source?: SourceRange } {
  const source = sourceOf(node, context);
  return source ? { source } : {};
}
