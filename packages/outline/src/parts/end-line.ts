import { textOf } from '@rplan/words';
import type { Block, Inline } from '../outline.js';
import type { FixedTexts } from '../profile/index.js';

/** Ends a line with a mark, unless the author ended it already: what the tool adds is never doubled. */
export function endLine(content: readonly Inline[], mark: string): Inline[] {
  return /[.;,:]\s*$/.test(textOf(content)) ? [...content] : [...content, { type: 'text', text: mark }];
}

/**
 * Ends the content of a document with `./.` (every model of PL III has it). A full stop that the author wrote is kept and
 * completed; the sign that ends a line of a list gives way to the mark, which ends the list; an end mark that stands already is left
 * alone, and so is what a colon leaves open.
 */
function endContent(content: readonly Inline[], mark: string): Inline[] {
  const text = textOf(content).trimEnd();
  if (mark === '' || text.endsWith(mark) || text.endsWith(':')) return [...content];
  if (/[;,]$/.test(text)) return [...withoutLastSign(content), { type: 'text', text: mark }];
  return [...content, { type: 'text', text: text.endsWith('.') && mark.startsWith('.') ? mark.slice(1) : mark }];
}

function withoutLastSign(content: readonly Inline[]): Inline[] {
  const at = content.findLastIndex((piece) => piece.type === 'text' && piece.text.trim() !== '');
  return content.map((piece, index) =>
    index === at && piece.type === 'text' ? { ...piece, text: piece.text.trimEnd().slice(0, -1) } : piece,
  );
}

/** The blocks of a document or an appendix with the mark at their end: on its last line, or on one of its own below a table. */
export function endBlocks(blocks: readonly Block[], mark: string): Block[] {
  const last = blocks.at(-1);
  if (last?.type === 'paragraph') return [...blocks.slice(0, -1), { ...last, content: endContent(last.content, mark) }];
  if (mark === '' || last?.type !== 'table') return [...blocks];
  return [...blocks, { type: 'paragraph', role: 'text', content: [{ type: 'text', text: mark }] }];
}

/** Ends each căn cứ, and the last one with a stop (Decree 30, PL I, P1, II.6.a), unless its author ended it. */
export function endBases(blocks: readonly Block[], { basisEnd, lastBasisEnd }: FixedTexts): Block[] {
  return blocks.map((block, index) => {
    if (block.type !== 'paragraph' || block.role !== 'legal-basis') return block;
    const next = blocks[index + 1];
    // What follows with its own sign goes on the same list: `Thực hiện Kế hoạch ...;`.
    const goesOn = next?.type === 'paragraph' && next.role === 'text' && /;\s*$/.test(textOf(next.content));
    const isLast = !goesOn && (next?.type !== 'paragraph' || next.role !== 'legal-basis');
    return { ...block, content: endLine(block.content, isLast ? lastBasisEnd : basisEnd) };
  });
}
