import type { AstNode } from 'langium';
import type { TokenColumns } from '../lexer/columns.js';
import type { Part } from './grammar.js';
import type { Fields } from './node-fields.js';
import type { CompositeNode, SyntaxFile } from './syntax.js';
import { LeafNode } from './syntax.js';

/** A statement of a tree, and the syntax it was read with. */
export interface ReadStatement {
  readonly node: AstNode;
  readonly syntax: CompositeNode;
}

/**
 * How a file was read before it was edited. A statement all of whose tokens are still there, and all that were looked at to read it, would be
 * read as it was: the new tree takes it over, as the same object. The old tree is of no use afterwards.
 */
export class Earlier {
  readonly file: SyntaxFile;
  /** How many tokens at the beginning are those of before, and from which one on all are. */
  private readonly same: number;
  private readonly from: number;
  /** How many more tokens and comments there are now. */
  private readonly more: number;
  private readonly moreComments: number;

  constructor(
    readonly root: AstNode,
    now: TokenColumns,
  ) {
    this.file = (root.$cstNode as CompositeNode).file;
    const { columns } = this.file;
    const { prefix, suffix } = sameText(columns.text, now.text);
    const most = Math.min(columns.count, now.count);
    this.same = sameTokens(columns, now, prefix, most);
    this.more = now.count - columns.count;
    this.from = now.count - sameTokensAtEnd(columns, now, suffix, most - this.same);
    this.moreComments = now.commentTypes.length - columns.commentTypes.length;
  }

  /** The place of a token before; undefined where the edit has made it. */
  private before(at: number): number | undefined {
    if (at < this.same) return at;
    return at >= this.from ? at - this.more : undefined;
  }

  /** The statement that was read in this part of its block where this token stands; `next` is where the search among its neighbours goes on. */
  statementAt(
    at: number,
    part: Part,
    neighbours: readonly AstNode[],
    next: { index: number },
  ): ReadStatement | undefined {
    const before = this.before(at);
    if (before === undefined) return undefined;
    while (next.index < neighbours.length) {
      const node = neighbours[next.index] as AstNode;
      const syntax = node.$cstNode as CompositeNode | undefined;
      if (syntax && syntax.first > before) return undefined;
      next.index++;
      if (syntax?.first === before) return syntax.part === part ? { node, syntax } : undefined;
    }
    return undefined;
  }

  /** Whether a statement that was read where this token stands would be read the same; it is moved to its place then. */
  takesOver({ node, syntax }: ReadStatement, at: number): boolean {
    if (syntax.seen === 0 || (at < this.same && syntax.seen > this.same)) return false;
    if (at >= this.same && (this.more !== 0 || this.moreComments !== 0)) move(node, this.more);
    return true;
  }
}

/** Moves the syntax of a node and of all in it by some tokens; what was found inside is found again. */
function move(node: AstNode, by: number): void {
  (node.$cstNode as CompositeNode).move(by);
  const fields = node as unknown as Fields;
  for (const name in fields) {
    if (name.startsWith('$')) continue;
    const value = fields[name];
    if (Array.isArray(value)) for (const each of value) moveValue(each, by);
    else moveValue(value, by);
  }
}

function moveValue(value: unknown, by: number): void {
  if (typeof value !== 'object' || value === null) return;
  if ('$type' in value) move(value as AstNode, by);
  else if ('$refNode' in value) {
    const place = value.$refNode;
    if (place instanceof LeafNode) place.move(by);
    else (place as CompositeNode | undefined)?.move(by);
  }
}

/** How many signs two texts have alike at their beginning, and at the end of the rest. */
function sameText(before: string, now: string): { readonly prefix: number; readonly suffix: number } {
  const most = Math.min(before.length, now.length);
  let prefix = 0;
  while (prefix < most && before.charCodeAt(prefix) === now.charCodeAt(prefix)) prefix++;
  let suffix = 0;
  while (
    suffix < most - prefix &&
    before.charCodeAt(before.length - 1 - suffix) === now.charCodeAt(now.length - 1 - suffix)
  )
    suffix++;
  return { prefix, suffix };
}

function sameTokens(before: TokenColumns, now: TokenColumns, prefix: number, most: number): number {
  let same = 0;
  while (
    same < most &&
    (now.ends[same] ?? 0) <= prefix &&
    before.types[same] === now.types[same] &&
    before.starts[same] === now.starts[same] &&
    before.ends[same] === now.ends[same] &&
    isAsWritten(before, same) &&
    isAsWritten(now, same)
  )
    same++;
  return same;
}

function sameTokensAtEnd(before: TokenColumns, now: TokenColumns, suffix: number, most: number): number {
  const from = now.text.length - suffix;
  const longer = now.text.length - before.text.length;
  let same = 0;
  for (; same < most; same++) {
    const [old, at] = [before.count - 1 - same, now.count - 1 - same];
    if ((now.starts[at] ?? 0) < from || before.types[old] !== now.types[at]) break;
    if ((before.starts[old] ?? 0) + longer !== now.starts[at] || (before.ends[old] ?? 0) + longer !== now.ends[at])
      break;
    if (!isAsWritten(before, old) || !isAsWritten(now, at)) break;
  }
  return same;
}

/** Whether a token is read as it is written, and not as what was meant. */
function isAsWritten({ images }: TokenColumns, at: number): boolean {
  return images === undefined || !images.has(at);
}
