import type { Region } from '@rplan/syntax';
import { bracesOf } from '@rplan/syntax';
import type { CstNode, LangiumDocument } from 'langium';
import { CstUtils } from 'langium';
import type { SelectionRange } from 'vscode-languageserver';
import { offsetOf, toRange } from '../protocol/places.js';
import { aboutFile, LINKED, type ServerRequest } from '../protocol/request.js';

/**
 * What a selection grows to, step by step, the smallest first: the word, the name or text it is in, the link, the statement, the inside
 * of the block, the block's statement, up to the whole file. Each holds the one before and is larger.
 */
export function selectionsAt(file: LangiumDocument, offset: number): Region[] {
  const text = file.textDocument.getText();
  const whole = { start: 0, end: text.length };
  const candidates: Region[] = [wordAt(text, offset), ...aroundLeaf(file, text, offset), whole];
  const steps: Region[] = [];
  for (const { start, end } of candidates.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = steps.at(-1) ?? { start: offset, end: offset };
    const holds = start <= last.start && end >= last.end;
    if (holds && end - start > last.end - last.start) steps.push({ start, end });
  }
  return steps.length > 0 ? steps : [whole];
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

function wordAt(text: string, offset: number): Region {
  let start = offset;
  let end = offset;
  while (start > 0 && WORD.test(text.charAt(start - 1))) start--;
  while (end < text.length && WORD.test(text.charAt(end))) end++;
  return { start, end };
}

function aroundLeaf(file: LangiumDocument, text: string, offset: number): Region[] {
  const root = file.parseResult.value.$cstNode;
  if (!root) return [];
  const leaf = CstUtils.findLeafNodeAtOffset(root, offset) ?? CstUtils.findLeafNodeBeforeOffset(root, offset);
  const found: Region[] = [];
  for (let cst: CstNode | undefined = leaf; cst; cst = cst.container) {
    found.push({ start: cst.offset, end: cst.end });
    found.push(...lineOf(cst, text, offset), ...insideOf(cst));
  }
  return found.filter(({ start, end }) => start <= offset && offset <= end);
}

/** The paragraph of a text of several lines. */
function lineOf(cst: CstNode, text: string, offset: number): Region[] {
  if (!cst.text.startsWith('"""')) return [];
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const line = text.slice(start, end);
  const indent = line.length - line.trimStart().length;
  return start > cst.offset && end < cst.end ? [{ start: start + indent, end: start + line.trimEnd().length }] : [];
}

/** What stands between the fences of a text, or between the braces of a block. */
function insideOf(cst: CstNode): Region[] {
  const { text, offset, end } = cst;
  const fence = text.startsWith('"""') ? 3 : text.startsWith('"') ? 1 : 0;
  if (fence > 0 && text.length > 2 * fence) return [{ start: offset + fence, end: end - fence }];
  const braces = cst.astNode.$cstNode === cst ? bracesOf(cst.astNode) : undefined;
  if (!braces?.close) return [];
  const inner = cst.root.fullText.slice(braces.open.end, braces.close.offset);
  const start = braces.open.end + (inner.length - inner.trimStart().length);
  return [{ start, end: Math.max(start, braces.open.end + inner.trimEnd().length) }];
}

export const selectionRangeRequest: ServerRequest = {
  capabilities: { selectionRangeProvider: true },
  connect: (connection, language) =>
    connection.onSelectionRanges(
      aboutFile(language, LINKED, (file, { positions }) =>
        positions.map((position) => {
          const steps = selectionsAt(file, offsetOf(file, position)).map((step) => toRange(file, step));
          const nested = steps.reduceRight<SelectionRange | undefined>(
            (parent, range) => (parent ? { range, parent } : { range }),
            undefined,
          );
          return nested ?? { range: { start: position, end: position } };
        }),
      ),
    ),
};
