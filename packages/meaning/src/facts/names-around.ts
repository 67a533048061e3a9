import type { AstNode, LangiumDocument } from 'langium';
import { CstUtils } from 'langium';

/**
 * The names of the statements around an offset, outermost first: `["KH-1", "NV-3"]`. They stay the same when lines move, and are how a
 * finding is known again later. Empty outside named statements.
 */
export function namesAround({ parseResult }: LangiumDocument, offset: number): string[] {
  const root = parseResult.value.$cstNode;
  const leaf = root && (CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeBeforeOffset(root, offset));
  const names: string[] = [];
  for (let node: AstNode | undefined = leaf?.astNode; node; node = node.$container) {
    const { name } = node as { name?: unknown };
    if (typeof name === 'string') names.unshift(name.normalize('NFC'));
  }
  return names;
}
