import type { CstNode } from 'langium';
import { isCompositeCstNode } from 'langium';
import { expect, it } from 'vitest';
import { readText } from './testing.js';

/** The pieces of syntax that end after the piece around them does. */
function outside(node: CstNode): string[] {
  if (!isCompositeCstNode(node)) return [];
  return node.content.flatMap((child) => [
    ...(!child.hidden && child.end > node.end ? [`${child.offset}-${child.end} in ${node.offset}-${node.end}`] : []),
    ...outside(child),
  ]);
}

it.each([
  ['a name after its dot, with a word to follow', 'tiến độ T of X .   do SNV ngày 01/7/2026 { }'],
  ['a name between two dots', 'tiến độ T of X .   . 1 do SNV ngày 01/7/2026 { }'],
  ['a name in a list of names', 'văn bản V quyết định số 5/QĐ-SNV của A . B .   , C { thay thế E .   , F . G }'],
  ['a name before a brace', 'cơ quan A "A" { chức vụ P "Phó" { phó hồ .   } }'],
  ['a name at the end of the file', 'tiến độ T of X .'],
])('%s that is missing lies in the statement it is missing in', (_, text) => {
  const root = readText(text).value.$cstNode;
  expect(root && outside(root)).toEqual([]);
});
