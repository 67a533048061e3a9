import type { Region } from '@rplan/syntax';
import type { CompositeCstNode, CstNode, LeafCstNode } from 'langium';
import type { Shift } from './text-edit.js';

/**
 * The fields of Langium's syntax nodes, which it keeps to itself: a file of a thousand tasks has a hundred thousand of them, and moving
 * them costs a hundredth of reading the file again. `graft.test.ts` would notice another version of Langium that has others.
 */
interface Fields {
  _offset: number;
  _startLine: number;
  _startColumn: number;
  _endLine: number;
  _endColumn: number;
  _rangeCache: unknown;
  _text: string;
  container: CompositeCstNode | undefined;
  content: CstNode[];
}

function fields(node: CstNode): Fields {
  return node as unknown as Fields;
}

/** Whether a tree is made of such nodes. */
export function canBeShifted(root: CstNode): boolean {
  return typeof fields(root)._text === 'string';
}

/** Moves everything in and under a node as an edit before it moves it. */
function shiftCst(node: CstNode, shift: Shift): void {
  const own = fields(node);
  if (own.content) {
    own._rangeCache = undefined;
    for (const child of own.content) shiftCst(child, shift);
    return;
  }
  own._offset += shift.offset;
  if (own._startLine === shift.line) own._startColumn += shift.column;
  if (own._endLine === shift.line) own._endColumn += shift.column;
  own._startLine += shift.lines;
  own._endLine += shift.lines;
}

export function setFullText(root: CstNode, text: string): void {
  fields(root)._text = text;
}

/**
 * Puts the children of an old block that lie outside of a region into the block that was read anew: those before it behind the opening
 * brace, those after it, moved, before the closing one. The region is in the old text.
 */
export function adoptChildren(
  fresh: CompositeCstNode,
  old: CompositeCstNode,
  region: Region,
  shift: Shift | undefined,
): void {
  const [opening, inner, closing] = partsOf(fresh);
  const [, others] = partsOf(old);
  const before = others.filter(({ end }) => end <= region.start);
  const after = others.filter(({ offset, end }) => offset >= region.end && end > region.start);
  if (shift) for (const child of after) shiftCst(child, shift);
  const content = [...opening, ...before, ...inner, ...after, ...closing];
  for (const child of content) fields(child).container = fresh;
  fields(fresh).content = content;
}

/** What stands up to the opening brace, between the braces, and from the closing one on. */
function partsOf({ content }: CompositeCstNode): [CstNode[], CstNode[], CstNode[]] {
  const isBrace = (name: string) => (node: CstNode) => (node as Partial<LeafCstNode>).tokenType?.name === name;
  const open = content.findIndex(isBrace('{'));
  const close = content.findLastIndex(isBrace('}'));
  if (open < 0 || close < 0) return [[], [...content], []];
  return [content.slice(0, open + 1), content.slice(open + 1, close), content.slice(close)];
}
