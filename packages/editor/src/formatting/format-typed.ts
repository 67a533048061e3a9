import type { Edit, Language } from '@rplan/rules';
import type { Model } from '@rplan/syntax/ast';
import type { LangiumDocument } from 'langium';
import { formatPart, partAround } from './format-part.js';

/**
 * The edits after a `}` or a line end was typed: the statement that it ended. What lies around the cursor stays, so that nothing moves
 * under the hands of who goes on writing.
 */
export function formatTyped(language: Language, file: LangiumDocument<Model>, offset: number, typed: string): Edit[] {
  const text = file.textDocument.getText();
  const end = typed === '\n' ? text.slice(0, offset).trimEnd().length : offset;
  // A line that the cursor left empty before this one ended nothing.
  if (typed === '\n' && (text.slice(end, offset).match(/\n/g) ?? []).length !== 1) return [];
  const start = typed === '\n' ? text.lastIndexOf('\n', end - 1) + 1 : end - 1;
  const part = partAround(file, { start: start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0), end });
  return part?.end === end ? formatPart(language, file, part) : [];
}
