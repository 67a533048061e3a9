import type { AstNode } from 'langium';
import type { Achieved, Status, Text } from '../generated/ast.js';
import { isAchieved, isStatus } from '../generated/ast.js';
import { spell } from '../vocabulary/keywords.js';
import { plainText } from './prose.js';
import { statusOf } from './status.js';

/** How much a report says was achieved, in a statement of its own or along with the status; numbers as written. */
export interface CountSaid {
  readonly node: AstNode;
  readonly text?: Text | undefined;
  readonly value?: string | undefined;
  /** What it is a part of. */
  readonly of?: string | undefined;
  readonly unit?: string | undefined;
}

/** The counts among the items of an update. */
export function achievedIn(items: readonly AstNode[]): CountSaid[] {
  return items.flatMap((item): CountSaid[] => (isAchieved(item) ? [stated(item)] : isStatus(item) ? told(item) : []));
}

function stated(node: Achieved): CountSaid {
  const [count, of] = node.ratio?.split('/') ?? [];
  const unit = node.percent ? '%' : node.points ? spell('points', 'vi') : node.unit && plainText(node.unit);
  return { node, text: node.text, value: count ?? node.value, of, unit };
}

function told(node: Status): CountSaid[] {
  const count = statusOf(node)?.achieved;
  return count ? [{ node, value: count.value, of: count.of, unit: count.percent ? '%' : count.unit }] : [];
}
