import { placeOf } from '@rplan/syntax';
import type { AstNode, CstNode, LangiumDocument } from 'langium';
import { CstUtils, GrammarUtils } from 'langium';
import type { LanguageServices } from '../services.js';
import type { Segment } from './segments.js';
import { nameOf, referencesOf, segmentsOf } from './segments.js';

/** The name under the cursor: where it stands and what it names. */
export interface Mention extends Segment {
  /** Whether this is the name in the declaration itself. */
  readonly declares: boolean;
}

/** The name that the cursor is in or right after; undefined on keywords, numbers, prose, and names that nobody declares. */
export function mentionAt(language: LanguageServices, file: LangiumDocument, offset: number): Mention | undefined {
  for (const leaf of leavesAt(file, offset)) {
    const declared = declarationAt(leaf.astNode, offset);
    if (declared) return declared;
    for (const reference of referencesOf(file)) {
      const cst = reference.$refNode;
      if (!cst || cst.offset > offset || cst.end < offset) continue;
      const segment = segmentsOf(language, file, reference).find(
        ({ place }) => place.start <= offset && offset <= place.end,
      );
      if (segment) return { ...segment, declares: false };
    }
  }
  return undefined;
}

/** The leaf at the cursor, and the one that ends there. */
export function leavesAt(file: LangiumDocument, offset: number): CstNode[] {
  const root = file.parseResult.value.$cstNode;
  if (!root) return [];
  const here = CstUtils.findLeafNodeAtOffset(root, offset);
  const before = offset > 0 ? CstUtils.findLeafNodeAtOffset(root, offset - 1) : undefined;
  return [here, before].flatMap((leaf) => leaf ?? []);
}

function declarationAt(node: AstNode, offset: number): Mention | undefined {
  if (!nameOf(node)) return undefined;
  const cst = GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
  if (!cst || cst.offset > offset || cst.end < offset) return undefined;
  return { place: placeOf(node, 'name'), target: node, declares: true };
}
