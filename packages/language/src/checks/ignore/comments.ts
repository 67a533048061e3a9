import type { LangiumDocument } from 'langium';
import { CstUtils } from 'langium';

/** `// rplan-ignore CODE: reason`: silences a rule on its own line, or on the next one where it stands alone. */
export interface IgnoreComment {
  readonly code: string;
  readonly reason: string;
  /** Offsets of the comment. */
  readonly start: number;
  readonly end: number;
  /** The line it speaks of, from 0. */
  readonly line: number;
}

const PATTERN = /\/\/[ \t]*rplan-ignore[ \t]+([A-Z]+(?:-[A-Z0-9]+)*)[ \t]*(?::[ \t]*([^\r\n]*))?/g;

/** The ignore comments of a file; one that stands inside a text is words. */
export function ignoreComments({ textDocument, parseResult }: LangiumDocument): IgnoreComment[] {
  const text = textDocument.getText();
  const comments: IgnoreComment[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const root = parseResult.value.$cstNode;
    if (!root || !CstUtils.findLeafNodeAtOffset(root, match.index)?.hidden) continue;
    const { line, character } = textDocument.positionAt(match.index);
    const alone = text.slice(match.index - character, match.index).trim() === '';
    comments.push({
      code: match[1] ?? '',
      reason: (match[2] ?? '').trim(),
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      line: alone ? line + 1 : line,
    });
  }
  return comments;
}
