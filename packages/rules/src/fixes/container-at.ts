import { leavesAt } from '@rplan/meaning';
import type { AstNode } from 'langium';
import { AstUtils } from 'langium';
import type { Diagnostic } from '../diagnostic.js';
import type { FixContext } from './fix.js';

/** The node of a kind around the beginning of a problem's place. */
export function containerAt<T extends AstNode>(
  file: FixContext['file'],
  { place }: Diagnostic,
  is: (node: unknown) => node is T,
): T | undefined {
  return AstUtils.getContainerOfType(leavesAt(file, place.start)[0]?.astNode, (node): node is T => is(node));
}
