import { faultsOf, lexingReport } from '@rplan/syntax';
import type { AstNode, CstNode, ParseResult } from 'langium';
import { isReference } from 'langium';

/** Everything that can be seen of a parse result, as plain lines, so that two of them can be compared. */
export function described(result: ParseResult): string[] {
  const { vocabulary, firstOf, strayBraces } = lexingReport(result);
  return [
    ...treeLines(result.value, 0),
    ...(result.value.$cstNode ? cstLines(result.value.$cstNode, 0) : []),
    result.value.$cstNode?.root.fullText ?? '',
    ...faultsOf(result).map(({ kind, start, end, expected, token, understood }) =>
      JSON.stringify([kind, start, end, expected, token.startOffset, token.startLine, token.image, understood]),
    ),
    ...result.lexerErrors.map(({ offset, length }) => `lexer ${offset} ${length}`),
    JSON.stringify([vocabulary, firstOf.en?.startOffset, firstOf.vi?.startOffset, strayBraces.length]),
  ];
}

function treeLines(node: AstNode, depth: number): string[] {
  const lines = [
    `${' '.repeat(depth)}${node.$type} ${node.$containerProperty ?? ''} ${node.$containerIndex ?? ''} ${node.$cstNode?.offset}-${node.$cstNode?.end}`,
  ];
  for (const [name, value] of Object.entries(node)) {
    if (name.startsWith('$')) continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (isReference(item)) lines.push(`${' '.repeat(depth)} ${name} -> ${item.$refText} ${item.$refNode?.offset}`);
      else if (typeof item === 'object' && item !== null && '$type' in item) {
        if ((item as AstNode).$container !== node) lines.push('another container');
        lines.push(...treeLines(item as AstNode, depth + 1));
      } else lines.push(`${' '.repeat(depth)} ${name} = ${String(item)}`);
    }
  }
  return lines;
}

function cstLines(node: CstNode, depth: number): string[] {
  const { start, end } = node.range;
  const own = `${' '.repeat(depth)}${node.offset}+${node.length} ${start.line}:${start.character}-${end.line}:${end.character} ${node.astNode.$type} ${node.hidden ? 'hidden' : ''}`;
  if (!('content' in node)) return [`${own} ${(node as unknown as { tokenType: { name: string } }).tokenType.name}`];
  return [
    own,
    ...(node as { content: readonly CstNode[] }).content.flatMap((child) => [
      ...(child.container === node ? [] : ['another container']),
      ...cstLines(child, depth + 1),
    ]),
  ];
}
