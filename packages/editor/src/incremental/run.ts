import type { Region } from '@rplan/syntax';
import { bracesOf, statementsIn } from '@rplan/syntax';
import type { Model } from '@rplan/syntax/ast';
import type { AstNode, CompositeCstNode } from 'langium';
import type { TextEdit } from './text-edit.js';

/** Statements next to each other in one block that are read anew: those that an edit touches, and a neighbour on each side. */
export interface Run {
  readonly container: AstNode;
  /** The first that is read anew, and the first behind them that is not. */
  readonly from: number;
  readonly to: number;
  /** Offsets in the old text. */
  readonly region: Region;
}

/**
 * The smallest run that an edit lies in. The neighbours are read with it since an unfinished statement takes what follows for its own.
 * Undefined where the edit touches what holds the file together.
 */
export function runAround(root: Model, edit: TextEdit): Run | undefined {
  let found: Run | undefined;
  let container: AstNode | undefined = root;
  while (container) {
    const inside = insideOf(container);
    if (!inside || edit.start <= inside.start || edit.oldEnd >= inside.end) break;
    const statements = statementsIn(container);
    found = runIn(container, statements, inside, edit);
    if (!found) break;
    container = statements.find(({ $cstNode: cst }) => cst && cst.offset < edit.start && cst.end > edit.oldEnd);
  }
  return found;
}

/** Between the braces; for the file, beyond both of its ends, since nothing stands there. */
function insideOf(container: AstNode): Region | undefined {
  if (!container.$container) return { start: -1, end: (container.$cstNode?.root.fullText.length ?? 0) + 1 };
  const braces = bracesOf(container);
  return braces?.close && { start: braces.open.end - 1, end: braces.close.offset + 1 };
}

function runIn(container: AstNode, statements: readonly AstNode[], inside: Region, edit: TextEdit): Run | undefined {
  const first = lowerBound(statements, ({ $cstNode: cst }) => (cst?.end ?? 0) >= edit.start);
  const behind = lowerBound(statements, ({ $cstNode: cst }) => (cst?.offset ?? 0) > edit.oldEnd);
  const from = Math.max(0, first - 1);
  const to = Math.min(statements.length, behind + 1);
  const before = statements[from]?.$cstNode;
  const after = statements[to - 1]?.$cstNode;
  const start = first > 0 && before ? before.offset : Math.max(0, inside.start + 1);
  const end = behind < statements.length && after ? after.end : inside.end - 1;
  return to >= from && start <= end ? { container, from, to, region: { start, end } } : undefined;
}

/** The first place from which on something holds. */
function lowerBound(statements: readonly AstNode[], holds: (statement: AstNode) => boolean): number {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const statement = statements[middle];
    if (statement && holds(statement)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The syntax node whose children are the statements of a block and its braces. */
export function blockCst(container: AstNode): CompositeCstNode | undefined {
  if (!container.$container) return container.$cstNode as CompositeCstNode | undefined;
  const braces = bracesOf(container);
  const cst = braces?.open.container;
  return cst && cst === braces?.close?.container ? cst : undefined;
}
