import { nodesIn } from '@rplan/syntax';
import { isText } from '@rplan/syntax/ast';
import type { AstNode, LangiumDocument } from 'langium';
import { CstUtils } from 'langium';

/**
 * `// rplan-ignore CODE: reason`: silences rules on its own line, or on the next one where it stands alone. A text in `"""` can hold no comment:
 * one before or after it speaks of all its lines.
 */
export interface IgnoreComment {
  /** In capitals, with the offsets of each; none where the writer named no rule. */
  readonly codes: readonly { readonly code: string; readonly start: number; readonly end: number }[];
  readonly reason: string;
  /** Offsets of the comment. */
  readonly start: number;
  readonly end: number;
  /** The first line it speaks of, from 0, and the last one. */
  readonly line: number;
  readonly lastLine: number;
}

const LINE = /\/\/([ \t]*rplan-ignore(?![\w-]))([^\r\n]*)/gi;
const BLOCK = /\/\*(\s*rplan-ignore(?![\w-]))([^*]{0,1000})\*\//gi;
const CODES = /^(?:[ \t,]*[A-Z]+(?:-[A-Z0-9]+)+)*/i;
const CODE = /[A-Z]+(?:-[A-Z0-9]+)+/gi;

/** The ignore comments of a file; one that stands inside a text is words. */
export function ignoreComments({ textDocument, parseResult }: LangiumDocument): IgnoreComment[] {
  const text = textDocument.getText();
  if (!/rplan-ignore/i.test(text)) return [];
  const comments: IgnoreComment[] = [];
  const texts = linesOfTexts(parseResult.value);
  for (const match of [...text.matchAll(LINE), ...text.matchAll(BLOCK)]) {
    const root = parseResult.value.$cstNode;
    // The comment itself, not words of another one.
    const leaf = root && CstUtils.findLeafNodeAtOffset(root, match.index);
    if (!leaf?.hidden || leaf.offset !== match.index) continue;
    const end = match.index + match[0].trimEnd().length;
    const { line, character } = textDocument.positionAt(match.index);
    const alone = text.slice(match.index - character, match.index).trim() === '';
    const said = match[2] ?? '';
    const spoken = alone ? textDocument.positionAt(end).line + 1 : line;
    const lines = texts.get(spoken) ?? { first: spoken, last: spoken };
    const listed = CODES.exec(said)?.[0] ?? '';
    const from = match.index + 2 + (match[1]?.length ?? 0);
    comments.push({
      codes: [...listed.matchAll(CODE)].map(({ 0: code, index }) => ({
        code: code.toUpperCase(),
        start: from + index,
        end: from + index + code.length,
      })),
      reason: /^[ \t,]*:([\s\S]*)/.exec(said.slice(listed.length))?.[1]?.trim() ?? '',
      start: match.index,
      end,
      line: lines.first,
      lastLine: lines.last,
    });
  }
  return comments;
}

/** The lines of each text of several, by the line on which it begins and the one on which it ends. */
function linesOfTexts(root: AstNode): ReadonlyMap<number, { readonly first: number; readonly last: number }> {
  const lines = new Map<number, { first: number; last: number }>();
  for (const node of nodesIn(root)) {
    const range = isText(node) ? node.$cstNode?.range : undefined;
    if (!range || range.start.line === range.end.line) continue;
    const own = { first: range.start.line, last: range.end.line };
    for (const line of [own.first, own.last]) {
      const known = lines.get(line) ?? own;
      lines.set(line, { first: Math.min(known.first, own.first), last: Math.max(known.last, own.last) });
    }
  }
  return lines;
}
